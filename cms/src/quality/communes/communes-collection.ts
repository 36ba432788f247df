import { communeKinds, nameOn, slugFault } from '@camket/shared/communes';
import { slug } from '@camket/shared/values';
import type { CollectionBeforeChangeHook, CollectionConfig, FieldHook } from 'payload';
import type { Commune as CommuneRow } from '../../payload-types.ts';
import { closed, everywhere } from '../../people/access.ts';
import { may, mayAnywhere } from '../../people/may.ts';
import { personOf, personShown } from '../../people/person.ts';
import { termFields } from '../actions/term-fields.ts';
import { day, line, paragraph, rows, texts, whole } from '../fields.ts';
import { reminderDaysField } from '../mail/reminder-days.ts';
import { boundReading, composeText } from '../stages/guard.ts';
import { settingsOf } from '../settings.ts';
import { forgetCommunes } from './load-commune.ts';
import { namesIn } from './names-in.ts';
import { publishCommuneEndpoint } from './publish-commune.ts';

/** The word for each kind of commune. */
const kindWords = {
  xa: { vi: 'Xã', en: 'Commune' },
  phuong: { vi: 'Phường', en: 'Ward' },
  'dac-khu': { vi: 'Đặc khu', en: 'Special zone' },
} as const;

const [withinField, byField] = termFields;

const slugSentences = {
  reserved: 'Từ này được dành cho địa chỉ khác của trang công khai: hãy chọn từ khác.',
  malformed: 'Chỉ dùng chữ thường không dấu, số và gạch nối, ví dụ xa-an-bien.',
  withoutKind: 'Phải bắt đầu bằng loại của đơn vị: xa-, phuong- hoặc dac-khu-, đúng với loại đã chọn.',
} as const;

const titled: CollectionBeforeChangeHook<CommuneRow> = ({ data, originalDoc, req }) => ({
  ...data,
  slug: originalDoc?.slug ?? data.slug,
  title: `${kindWords[data.kind ?? 'xa'].vi} ${nameOn(namesIn(data.names), settingsOf(req.payload).today())}`,
});

const slugged: FieldHook<CommuneRow> = ({ data, value }) => {
  const given: unknown = value;
  const [first] = data?.names ?? [];
  if (typeof given === 'string' && given !== '') return given;
  return first === undefined || data?.kind === undefined ? undefined : `${data.kind}-${slug(first.name)}`;
};

/** Names with the days between which they held. */
export const namesField = rows('names', { vi: 'Tên', en: 'Names' }, [
  { ...line('name', 'Tên', 'Name'), required: true },
  day('from', 'Từ ngày', 'From'),
  day('to', 'Đến ngày', 'To'),
]);

/** Communes: kept by the administrator, public once published into the register. */
export const communes: CollectionConfig = {
  slug: 'communes',
  labels: {
    singular: { vi: 'Xã, phường, đặc khu', en: 'Commune' },
    plural: { vi: 'Xã, phường, đặc khu', en: 'Communes' },
  },
  access: {
    ...closed,
    create: everywhere('keep', 'commune'),
    read: ({ req }) => mayAnywhere(personOf(req), ['read', 'commune']),
    update: everywhere('keep', 'commune'),
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'kind'],
    group: { vi: 'Quản trị', en: 'Administration' },
    components: { edit: { beforeDocumentControls: ['@camket/cms/panel#PublishThisCommune'] } },
    hidden: ({ user }) => !may(personShown(user), ['keep', 'commune'], {}),
  },
  defaultSort: 'slug',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  hooks: {
    beforeOperation: [boundReading],
    beforeValidate: [composeText],
    beforeChange: [titled],
    afterChange: [forgetCommunes],
  },
  endpoints: [publishCommuneEndpoint],
  fields: [
    { name: 'title', type: 'text', admin: { hidden: true } },
    {
      name: 'kind',
      label: { vi: 'Loại', en: 'Kind' },
      type: 'select',
      required: true,
      options: communeKinds.map((value) => ({ value, label: kindWords[value] })),
    },
    { ...namesField, required: true, minRows: 1 },
    {
      ...line('slug', 'Tên trong địa chỉ', 'Slug'),
      required: true,
      unique: true,
      index: true,
      hooks: { beforeValidate: [slugged] },
      validate: (value: unknown, { siblingData }: { siblingData: object }) => {
        const kind = communeKinds.find((word) => 'kind' in siblingData && word === siblingData.kind);
        const fault = typeof value === 'string' && kind !== undefined ? slugFault(value, kind) : 'malformed';
        return fault === undefined || slugSentences[fault];
      },
    },
    {
      name: 'contact',
      label: { vi: 'Liên hệ (chỉ địa chỉ chính thức)', en: 'Contact (official only)' },
      type: 'group',
      fields: [
        line('address', 'Địa chỉ', 'Address'),
        line('phone', 'Điện thoại', 'Phone'),
        line('email', 'Thư điện tử', 'Email'),
        line('website', 'Trang thông tin', 'Website'),
      ],
    },
    texts('predecessors', 'Hình thành từ (tên trong địa chỉ)', 'Predecessors'),
    {
      name: 'closed',
      label: { vi: 'Thôi hoạt động', en: 'Closed' },
      type: 'group',
      fields: [
        day('from', 'Từ ngày', 'From'),
        texts('successors', 'Đơn vị tiếp nhận (tên trong địa chỉ)', 'Successors'),
      ],
    },
    {
      name: 'fourEyes',
      label: { vi: 'Người trình không được tự duyệt', en: 'Whoever submits does not publish' },
      type: 'checkbox',
      defaultValue: true,
    },
    paragraph('fourEyesException', 'Lý do không giữ nguyên tắc này (công khai)', 'Why four eyes are not kept (public)'),
    reminderDaysField,
    {
      name: 'actionTerm',
      label: {
        vi: 'Hạn nêu nguyên nhân khi không đạt (công khai)',
        en: 'Term for stating the cause of a miss (public)',
      },
      type: 'group',
      admin: {
        description: {
          vi: 'Để trống thì theo mặc định: trong 5 ngày làm việc kể từ ngày phát hiện.',
          en: 'Left blank, the default holds: within 5 working days of the finding.',
        },
      },
      fields: [
        withinField,
        { ...byField, defaultValue: 'workingDays' },
        paragraph('clause', 'Căn cứ (văn bản, điều khoản)', 'Source (document, clause)'),
      ],
    },
    { ...whole('smallestCell', 'Không công bố ô nhỏ hơn', 'Smallest cell'), defaultValue: 0, min: 0 },
  ],
};
