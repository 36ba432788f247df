export { sayPeriod, sayPeriodInside } from '@camket/shared/values';
