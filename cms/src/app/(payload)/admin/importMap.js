import { DecisionView as DecisionView_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { DecisionListView as DecisionListView_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { ResultView as ResultView_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { ResultListView as ResultListView_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { TaskReportView as TaskReportView_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { TaskReportListView as TaskReportListView_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { ReportView as ReportView_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { UnitReportListView as UnitReportListView_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { ReportListView as ReportListView_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { PublishThisCommune as PublishThisCommune_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { Icon as Icon_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { Logo as Logo_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { SignInWords as SignInWords_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { NavLinks as NavLinks_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { HomeView as HomeView_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { MyWorkView as MyWorkView_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { UnitYearView as UnitYearView_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { NewDecisionPage as NewDecisionPage_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { EntryPage as EntryPage_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { VerifyPage as VerifyPage_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { MailboxPage as MailboxPage_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { MailPage as MailPage_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { CasesPage as CasesPage_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { ReadingsPage as ReadingsPage_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { ReviewPage as ReviewPage_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { OverviewView as OverviewView_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { ReportsPage as ReportsPage_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { ActionsPage as ActionsPage_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { ActionPage as ActionPage_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { DeviationPage as DeviationPage_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { SourcesPage as SourcesPage_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { RedactPage as RedactPage_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { RegisterView as RegisterView_ce27326cb57bbc6451c54d04ce254bf7 } from '@camket/cms/panel'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@camket/cms/panel#DecisionView": DecisionView_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#DecisionListView": DecisionListView_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#ResultView": ResultView_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#ResultListView": ResultListView_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#TaskReportView": TaskReportView_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#TaskReportListView": TaskReportListView_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#ReportView": ReportView_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#UnitReportListView": UnitReportListView_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#ReportListView": ReportListView_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#PublishThisCommune": PublishThisCommune_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#Icon": Icon_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#Logo": Logo_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#SignInWords": SignInWords_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#NavLinks": NavLinks_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#HomeView": HomeView_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#MyWorkView": MyWorkView_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#UnitYearView": UnitYearView_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#NewDecisionPage": NewDecisionPage_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#EntryPage": EntryPage_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#VerifyPage": VerifyPage_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#MailboxPage": MailboxPage_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#MailPage": MailPage_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#CasesPage": CasesPage_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#ReadingsPage": ReadingsPage_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#ReviewPage": ReviewPage_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#OverviewView": OverviewView_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#ReportsPage": ReportsPage_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#ActionsPage": ActionsPage_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#ActionPage": ActionPage_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#DeviationPage": DeviationPage_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#SourcesPage": SourcesPage_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#RedactPage": RedactPage_ce27326cb57bbc6451c54d04ce254bf7,
  "@camket/cms/panel#RegisterView": RegisterView_ce27326cb57bbc6451c54d04ce254bf7,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
