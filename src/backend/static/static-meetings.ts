import type {Meetings} from '../backend.js';
import {list} from '../http/check.js';
import {meeting} from '../http/officer-answers.js';
import type {Meeting} from '../values.js';
import {beatPath, readBeatFile} from './beat-file.js';
import type {StaticFolder} from './static-folder.js';

/** The name of the file of all meetings in a folder that is not split. */
export const meetingsName = 'meetings.json';

/** Meetings of a folder, as far as they have not ended. */
export function staticMeetings(folder: StaticFolder): Meetings {
  const {files} = folder;

  const meetingsOf = async (beat: string, signal: AbortSignal): Promise<readonly Meeting[]> => {
    const {pack, files: names} = (await folder.manifest(signal)).value;
    if (!pack)
      return (await files.find(beatPath(beat), readBeatFile, signal))?.value.meetings ?? [];
    if (!names.includes(meetingsName)) return [];
    return (await files.read(meetingsName, list(meeting), signal)).value;
  };

  return {
    async upcoming(beat, signal) {
      return (await meetingsOf(beat, signal))
        .filter((each) => each.beat === beat && new Date(each.end) >= folder.now())
        .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
    },
  };
}
