export type {Backend, Meetings, Officers, Places, Reports, Threats, Units} from './backend.js';
export {backendContext} from './backend-context.js';
export {OfficerDirectory, beatOfDay, findArea, suggestions} from './directory/index.js';
export type {Assignment, BeatRecord, OfficerSource} from './directory/index.js';
export {
  BackendError,
  BackendRefused,
  BackendUnreachable,
  InvalidReport,
  NotOffered,
  ReportLimitReached,
  UnexpectedAnswer,
} from './errors.js';
export type {ReportField} from './errors.js';
export type {
  Area,
  AreaPart,
  Beat,
  Confirmation,
  LocalityName,
  Meeting,
  NewReport,
  Officer,
  OfficerAnswer,
  OfficerCandidate,
  PlanAction,
  PriorityPlan,
  Receipt,
  Suggestion,
  Supervisor,
  Tiles,
  Unit,
  UnitKind,
  WeeklyHours,
} from './values.js';
