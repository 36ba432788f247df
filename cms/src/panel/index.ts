/**
 * The parts of the admin panel that replace or join those of Payload: the workspace of a decision, the screens of
 * results and task reports, those on which a document is read and looked through, the first screen, the register as a list, and the frame around them. Named by path in the
 * config, `@camket/cms/panel#HomeView`.
 *
 * @module
 */
export { ActionPage } from './actions/action-page.tsx';
export { ActionsPage } from './actions/actions-page.tsx';
export { DeviationPage } from './actions/deviation-page.tsx';
export { PublishThisCommune } from './communes/publish-commune.tsx';
export { CasesPage } from './cases/cases-page.tsx';
export { DecisionView } from './decisions/decision-view.tsx';
export { NewDecisionPage } from './decisions/new-decision-page.tsx';
export { Icon, Logo } from './frame/mark.tsx';
export { NavLinks } from './frame/nav-links.tsx';
export { SignInWords } from './frame/sign-in-words.tsx';
export { HomeView } from './home/home-view.tsx';
export {
  DecisionListView,
  ReportListView,
  ResultListView,
  TaskReportListView,
  UnitReportListView,
} from './lists/list-views.tsx';
export { MailboxPage, MailPage } from './mail/mail-pages.tsx';
export { OverviewView } from './overview/overview-view.tsx';
export { ReadingsPage, ReviewPage } from './readings/readings-pages.tsx';
export { RedactPage } from './register/redact-page.tsx';
export { RegisterView } from './register/register-view.tsx';
export { ReportView } from './reports/report-view.tsx';
export { ReportsPage } from './reports/reports-page.tsx';
export { ResultView, TaskReportView } from './results/row-views.tsx';
export { EntryPage, VerifyPage } from './sheet-of-results/sheet-pages.tsx';
export { SourcesPage } from './sources/sources-page.tsx';
export { MyWorkView } from './work/work-view.tsx';
export { UnitYearView } from './work/year-view.tsx';
