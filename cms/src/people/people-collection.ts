import {
  type Access,
  APIError,
  type CollectionAfterErrorHook,
  type CollectionConfig,
  type Field,
  type FieldAccess,
  type Where,
} from 'payload';
import { boundReading, composeText } from '../quality/stages/guard.ts';
import { noteKeeping } from '../quality/journal/note-keeping.ts';
import { closed, everywhere } from './access.ts';
import { closedRoutes } from './closed-routes.ts';
import { may } from './may.ts';
import { communeRoles, personOf, personShown } from './person.ts';

const roleWords = {
  office: { vi: 'Văn phòng', en: 'Office' },
  isoSecretary: { vi: 'Thư ký ISO', en: 'ISO secretary' },
  leader: { vi: 'Lãnh đạo', en: 'Leader' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
} as const;

const appoints: FieldAccess = ({ req }) => may(personOf(req), ['keep', 'person'], {});

/** The administrator for everybody; anybody else for the own account alone. */
const oneselfOr =
  (deed: 'read' | 'keep'): Access =>
  ({ req }) => {
    const person = personOf(req);
    return person !== undefined && (may(person, [deed, 'person'], {}) || { id: { equals: person.id } });
  };

/** Units to choose from: those of the commune that was chosen beside. */
function inSameCommune(beside: unknown): boolean | Where {
  const commune: unknown =
    typeof beside === 'object' && beside !== null && 'commune' in beside ? beside.commune : undefined;
  return typeof commune !== 'string' || { commune: { equals: commune } };
}

/** A locked account answers as a wrong password does: nobody learns which accounts there are. */
const oneWordForBoth: CollectionAfterErrorHook = ({ error, req }) => {
  if (!(error instanceof APIError) || error.name !== 'LockedAuth') return;
  return { response: { errors: [{ message: req.t('error:emailOrPasswordIncorrect') }] }, status: 401 };
};

const personFields: Field[] = [
  { name: 'name', label: { vi: 'Họ tên', en: 'Name' }, type: 'text', required: true },
  {
    name: 'digest',
    label: { vi: 'Nhận thư tổng hợp hằng tuần', en: 'Receive the weekly digest' },
    type: 'checkbox',
    defaultValue: true,
    admin: {
      description: {
        vi: 'Thư nhắc việc đến hạn, quá hạn vẫn được gửi.',
        en: 'Reminders of what is due or overdue are sent all the same.',
      },
    },
  },
  {
    name: 'cityRole',
    label: { vi: 'Vai trò ở thành phố', en: 'City role' },
    type: 'select',
    required: true,
    defaultValue: 'none',
    access: { create: appoints, update: appoints },
    options: [
      { value: 'none', label: { vi: 'Không', en: 'None' } },
      { value: 'admin', label: { vi: 'Quản trị viên', en: 'Administrator' } },
      { value: 'inspector', label: { vi: 'Thanh tra, theo dõi', en: 'Inspector' } },
    ],
  },
  {
    name: 'memberships',
    label: { vi: 'Vai trò ở xã, phường', en: 'Memberships' },
    type: 'array',
    access: { create: appoints, update: appoints },
    fields: [
      {
        name: 'commune',
        label: { vi: 'Xã, phường', en: 'Commune' },
        type: 'relationship',
        relationTo: 'communes',
        required: true,
      },
      {
        name: 'role',
        label: { vi: 'Vai trò', en: 'Role' },
        type: 'select',
        required: true,
        options: communeRoles.map((value) => ({ value, label: roleWords[value] })),
      },
      {
        name: 'unit',
        label: { vi: 'Đơn vị (với vai trò đơn vị)', en: 'Unit (for the role unit)' },
        type: 'relationship',
        relationTo: 'units',
        admin: { condition: (_data, siblingData) => siblingData['role'] === 'unit' },
        filterOptions: ({ siblingData }) => inSameCommune(siblingData),
        validate: (value: unknown, { siblingData }: { siblingData: object }) =>
          !('role' in siblingData && siblingData.role === 'unit') ||
          (value !== null && value !== undefined && value !== '') ||
          'Vai trò đơn vị cần chọn đơn vị.',
      },
    ],
  },
];

/** Who works here. The first administrator comes from the command line; nobody registers. */
export function people({ isHttps }: { isHttps: boolean }): CollectionConfig {
  return {
    slug: 'people',
    labels: { singular: { vi: 'Người dùng', en: 'Person' }, plural: { vi: 'Người dùng', en: 'People' } },
    access: {
      ...closed,
      create: everywhere('keep', 'person'),
      read: oneselfOr('read'),
      update: oneselfOr('keep'),
      delete: everywhere('keep', 'person'),
      unlock: everywhere('keep', 'person'),
    },
    admin: {
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'cityRole'],
      group: { vi: 'Quản trị', en: 'Administration' },
      hidden: ({ user }) => !may(personShown(user), ['keep', 'person'], {}),
    },
    auth: {
      maxLoginAttempts: 5,
      lockTime: 600_000,
      tokenExpiration: 8 * 3_600,
      cookies: { secure: isHttps, sameSite: 'Lax' },
    },
    disableDuplicate: true,
    lockDocuments: false,
    versions: false,
    hooks: {
      beforeOperation: [boundReading],
      beforeValidate: [composeText],
      afterChange: [noteKeeping],
      afterError: [oneWordForBoth],
    },
    endpoints: closedRoutes,
    fields: personFields,
  };
}
