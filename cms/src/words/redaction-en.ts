import type { RedactionWords } from './redaction-vi.ts';

/** Words of the screen on which an administrator redacts what was published, in English. */
export const redactionEn: RedactionWords = {
  title: 'Redact what was published',
  begin: 'Redact this…',
  lede: 'For personal data published by mistake. Look closely first: this cannot be taken back.',
  notYours: 'Only an administrator redacts what was published.',
  number: 'Number in the register',
  numberHelp: 'The number at the beginning of each row of the register.',
  open: 'Look at this entry',
  noEntry: 'The register holds no entry of this number.',
  choose: 'Choose the versions to redact',
  chooseHelp:
    'Personal data usually stands in several versions of the same thing. Open each one, then choose all that hold it.',
  chooseOne: 'Choose at least one version.',
  foresee: 'Look ahead with this choice',
  entry: (seq: number) => `Entry ${seq}`,
  already: 'redacted already',
  emptied: 'To be redacted',
  quoting: 'Quotes it, so it is redacted too',
  becomes: (version: number) => `version ${version} without those words is published in its place`,
  nothingQuotes: 'No published report, task or corrective action quotes it.',
  drafts: 'Not public, and will lose the words',
  noDrafts: 'No draft or letter repeats it.',
  rows: {
    decisions: 'decisions being drafted',
    results: 'results',
    'task-reports': 'task reports',
    'unit-reports': "units' reports",
    reports: 'consolidated reports',
    actions: 'corrective actions',
    deviations: 'deviations',
    mails: 'letters',
  },
  filesGone: (count: number) => `Files that leave the store: ${count}.`,
  stays: 'What stays',
  staysHelp:
    'Number, moment, public address and hash stay, so the chain of the register can still be verified. The public page says that the content was redacted, and why. Where the redacted version is the one in force, its unit drafts a correction in its place.',
  warning:
    'This cannot be taken back: the content, every earlier state of it and its files are deleted from this server and from the copies that follow the register.',
  ground: 'Ground of the redaction (public)',
  groundHelp: 'Anybody can read this. Do not repeat what is redacted.',
  groundNeeded: 'Say the ground of the redaction.',
  confirm: (seq: number) => `To confirm, type the number ${seq}`,
  confirmWrong: (seq: number) => `That is not the number: type ${seq}.`,
  redact: (count: number) => `Redact ${count} ${count === 1 ? 'entry' : 'entries'}`,
  done: (seq: number) => `Redacted. The redaction is entry ${seq} of the register.`,
  doneCovered: 'Versions without those words were published of:',
  seePublic: 'See the public page',
  toRegister: 'Back to the register',
  emptiedHere:
    'What was published here has been redacted. Whoever may correct it can draft the version that takes its place; none of the old words come back by themselves.',
};
