import {plural} from '../../i18n/index.js';
import {en as common} from '../../ui/common.messages.en.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

const characters = (count: number) =>
  `${count} ${plural('en', count, {one: 'character', other: 'characters'})}`;
const suggestions = (count: number) =>
  `${count} ${plural('en', count, {one: 'suggestion', other: 'suggestions'})}`;

export const en: Messages = {
  ...common,
  notUrgent: 'Nobody reads this report at once: the police check it within a few days.',
  step: (step, of) => `Step ${step} of ${of}`,
  next: 'Continue',
  toSummary: 'Continue to the summary',
  back: 'Back',
  kept: 'We keep your answers on this device only, for 72 hours. They reach the police when you send them.',
  notKept:
    'This browser does not let us keep your answers. If you close the page, you will have to start again.',
  restored: (moment) => `You are continuing the report from ${moment}.`,
  restart: 'Start again',
  proposed: {
    begun:
      'There is an unfinished report here. You can finish it, or begin a new one with the category and the place from the map.',
    afterReceipt:
      'Before you begin a new report, write down the number and the code of the one already sent: we will not show them again.',
    begin: 'Begin a new report',
    goOn: 'Finish this report',
    stay: 'Do not begin a new one',
  },
  problemsHeading: (count) =>
    `Correct ${count} ${plural('en', count, {one: 'answer', other: 'answers'})} to continue`,
  problems: {
    categoryMissing: 'Choose what is happening.',
    placeMissing: 'Enter an address, use your location or point to the place on the map.',
    dayMissing: 'Enter the day on which it happened, for example 20/11/2026.',
    dayInFuture: 'This day has not come yet. Enter today or an earlier day.',
    dayTooOld: 'We take reports from the last year. Enter a later day.',
    weekdaysMissing: 'Tick at least one day of the week.',
    hoursEqual: 'Choose an end hour other than the start hour.',
    descriptionMissing:
      'Describe what is happening. This kind of threat cannot be reported without a description.',
    descriptionTooLong: 'The description is too long. Shorten it to 500 characters.',
  },
  refusedField: {
    category: 'This category cannot be reported. Choose another one.',
    place: 'This place cannot be accepted. Enter another one or point to it more exactly.',
    day: 'This date cannot be accepted. Enter another one.',
    weekdays: 'These days and hours cannot be accepted. Correct them.',
    toHour: 'These hours cannot be accepted. Correct them.',
    description: 'This description cannot be accepted. Correct it.',
  },
  category: {
    question: 'What is happening?',
    filter: 'Search the categories',
    filterHint: 'Type a word, for example: parking or speeding.',
    found: (count) => `${count} ${plural('en', count, {one: 'category', other: 'categories'})}`,
    notFound:
      'There is no such category. Try another word, or clear the field and choose from the list.',
    loading: 'Loading the categories…',
    empty: 'This site has no categories to report yet. Call the police station.',
  },
  now: {
    question: 'Is it happening now?',
    yes: 'Yes, it is happening now',
    no: 'No, I want to report the place',
    stop: 'Call 112 now',
    stopText:
      'Nobody reads a report on the map at once. The number 112 is free and answers day and night.',
    call: 'Call 112',
    resume: 'Back to the report',
  },
  place: {
    question: 'Where is it?',
    address: 'Address or town',
    hint: 'Town or village, and street. The house number is not necessary.',
    suggestions,
    locate: 'Use my location',
    locating: 'Finding out where you are…',
    position: {
      denied:
        'The browser did not agree to share your location. Enter an address or change the permission in the browser’s settings.',
      unavailable: 'The device cannot tell where you are now. Enter an address.',
      unsupported: 'This browser does not share a location. Enter an address.',
    },
    onMap: 'Point on a map',
    mapHint: 'Move the map until the cross is on the place, and press “Choose this place”.',
    takePoint: 'Choose this place',
    closeMap: 'Close the map',
    loadingMap: 'Loading the map…',
    mapFailed: 'The map could not be loaded. Enter an address or use your location.',
    searching: 'Looking for this address…',
    unknown: (address) =>
      `We could not find the address “${address}”. Check the spelling, choose a suggestion or point to the place on the map.`,
    several: 'There are several such places. Which one do you mean?',
    severalMissing: 'Choose one of the places in the list.',
    foundAs: (typed, label) => `${typed} (on the map: ${label})`,
    chosen: (place) => `Chosen place: ${place}`,
    viaLocation: (coordinates) => `my location (${coordinates})`,
    viaMap: (coordinates) => `point chosen on the map (${coordinates})`,
    approximate: {
      locality:
        'We only know the town or village. If you can, add the street or point to the place on the map.',
      street:
        'We know the street without a number. If you can, add the number or point to the place on the map.',
    },
  },
  when: {
    question: 'When was it?',
    day: 'Day',
    dayHint: 'Today or earlier.',
    recurs: 'It happens again on some days',
    weekdays: 'On which days?',
    hours: 'At what hours?',
    from: 'From',
    to: 'To',
    nextDay: 'The end is on the next day.',
    recurrence: (when) => `recurs: ${when}`,
  },
  description: {
    question: 'What else should we know?',
    label: 'Description',
    optional: '(optional)',
    hint: 'What can be seen or heard, who is in danger, how to get there. Only the police see the description.',
    privacy: 'Do not give names, phone numbers or other personal data of anybody.',
    left: (count) => `${characters(count)} left.`,
    over: (count) => `${characters(count)} too many.`,
    fewLeft: (count) => `Fewer than ${count} characters left.`,
    tooLong: 'The description is too long.',
  },
  summary: {
    question: 'Check the report before you send it',
    everyone: 'Everybody will see',
    everyoneNothing: 'Nothing. Reports of this kind are not shown on the map.',
    police: 'Only the police will see',
    category: 'What',
    area: 'Where',
    areaOnMap: 'an approximate point on the map, without the address',
    when: 'When',
    place: 'Exact place',
    description: 'Description',
    noDescription: 'no description',
    change: 'Change',
    changeCategory: 'the category',
    changePlace: 'the place',
    changeWhen: 'the date',
    changeDescription: 'the description',
    anonymous: 'We do not ask who you are. The report is anonymous.',
    send: 'Report the threat',
    sendAgain: 'Send again',
    sending: 'Sending the report…',
    keptSafe: 'Nothing is lost: your answers are in this form.',
    limitReached: (moment) =>
      `A report has been sent from this computer today. You can send the next one from ${moment}.`,
    limitKept: 'Your answers will stay here until then. If the matter is urgent, call 112.',
    limitNotKept:
      'This browser will not keep your answers, so write them down. If the matter is urgent, call 112.',
  },
  receipt: {
    heading: 'Thank you. The police have your report.',
    number: 'Report number',
    secret: 'Access code',
    secretHint:
      'Write down the number and the code: we show the code only once. Together they will let you check what became of the report. Do not give the code to others.',
    copy: 'Copy the number and the code',
    copied: 'The number and the code are on the clipboard.',
    notCopied: 'Copying did not work. Select the number and the code and copy them yourself.',
    unit: 'Who will check it',
    duty: 'Duty desk, day and night',
    readBy: 'They will read it by',
    verifiedBy: 'They will check it by',
    map: 'Threat map',
    onMap: 'The threat is on the map now, as new.',
    notOnMap:
      'Reports of this kind are not shown on the map. The police will check it like any other.',
    outdated:
      'The police have the version from before your last change: we had sent it before the connection broke.',
  },
};
