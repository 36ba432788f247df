import type { Config } from 'payload';

const part = (name: string): string => `@camket/cms/panel#${name}`;

/** Where the panel's own parts stand among Payload's, and how the panel names itself. For `admin` of a config. */
export const panelAdmin = {
  avatar: 'default', // a picture from elsewhere would tell others who works here
  components: {
    graphics: { Logo: part('Logo'), Icon: part('Icon') },
    beforeLogin: [part('SignInWords')],
    beforeNavLinks: [part('NavLinks')],
    views: {
      dashboard: { Component: part('HomeView') },
      myWork: {
        Component: part('MyWorkView'),
        path: '/viec-cua-toi',
        exact: true,
        meta: { title: 'Việc của tôi' },
      },
      unitYear: {
        Component: part('UnitYearView'),
        path: '/viec-cua-toi/lich',
        exact: true,
        meta: { title: 'Lịch cả năm' },
      },
      newDecision: {
        Component: part('NewDecisionPage'),
        path: '/soan-van-ban',
        exact: true,
        meta: { title: 'Soạn văn bản' },
      },
      entry: { Component: part('EntryPage'), path: '/nhap-so-lieu', exact: true, meta: { title: 'Nhập số liệu' } },
      verify: {
        Component: part('VerifyPage'),
        path: '/tham-dinh-so-lieu',
        exact: true,
        meta: { title: 'Thẩm định số liệu' },
      },
      mailbox: { Component: part('MailboxPage'), path: '/hop-thu', exact: true, meta: { title: 'Hộp thư' } },
      mail: { Component: part('MailPage'), path: '/hop-thu/:id', exact: true, meta: { title: 'Thư' } },
      cases: { Component: part('CasesPage'), path: '/dem-ho-so', exact: true, meta: { title: 'Đếm danh sách hồ sơ' } },
      readings: {
        Component: part('ReadingsPage'),
        path: '/doc-van-ban',
        exact: true,
        meta: { title: 'Đọc văn bản' },
      },
      review: {
        Component: part('ReviewPage'),
        path: '/doc-van-ban/:id',
        exact: true,
        meta: { title: 'Rà soát bản đọc' },
      },
      overview: {
        Component: part('OverviewView'),
        path: '/tinh-hinh',
        exact: true,
        meta: { title: 'Tình hình thực hiện' },
      },
      reports: { Component: part('ReportsPage'), path: '/bao-cao', exact: true, meta: { title: 'Báo cáo' } },
      actions: { Component: part('ActionsPage'), path: '/khac-phuc', exact: true, meta: { title: 'Khắc phục' } },
      action: { Component: part('ActionPage'), path: '/khac-phuc/:id', exact: true, meta: { title: 'Khắc phục' } },
      deviation: {
        Component: part('DeviationPage'),
        path: '/sai-lech/:id',
        exact: true,
        meta: { title: 'Sai lệch được chấp nhận' },
      },
      sources: {
        Component: part('SourcesPage'),
        path: '/nguon-so-lieu',
        exact: true,
        meta: { title: 'Nguồn số liệu' },
      },
      redact: {
        Component: part('RedactPage'),
        path: '/so-cong-bo/che',
        exact: true,
        meta: { title: 'Che nội dung đã công bố' },
      },
      register: { Component: part('RegisterView'), path: '/so-cong-bo', exact: true, meta: { title: 'Sổ công bố' } },
    },
  },
  meta: { titleSuffix: ' · Cam kết', description: 'Phòng làm việc của Cam kết', robots: 'noindex, nofollow' },
  dateFormat: 'HH:mm, dd/MM/yyyy',
} satisfies Config['admin'];
