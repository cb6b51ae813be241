import type {OfficerMessages} from './officer.messages.js';

export const en: OfficerMessages = {
  beat: 'Beat',
  beatNumber: (number) => `no. ${number}`,
  call: 'Call',
  callDuty: 'Call the duty desk',
  write: 'Write an e-mail',
  duty: 'Duty desk, day and night',
  unit: 'Police unit',
  covers: 'Covers',
  hours: 'Meets residents',
  supervisor: 'Supervisor',
  vacant: 'This beat has no officer now',
  vacantAdvice: 'In matters of this beat call the unit’s duty desk.',
  substitutes: 'stands in for this beat',
  substituteFor: (name) => `Standing in for: ${name}`,
  phoneNotice:
    'The phone is answered during duty hours. E-mail is not a way to report a crime formally.',
  onDuty: 'On duty now',
  onDutyUntil: (time) => `On duty now until ${time}`,
  offDuty: 'Off duty now.',
  offDutyUntil: (when) => `Off duty now. Next on duty: ${when}.`,
  from: {
    today: (time) => `today from ${time}`,
    tomorrow: (time) => `tomorrow from ${time}`,
    later: (day, time) => `${day} from ${time}`,
  },
  updated: (day) => `Data of ${day}`,
};
