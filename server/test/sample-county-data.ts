import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import type {BeatData, CountyData} from '../lib/county/county-data.js';

const {directory, beats, units, meetings, areas, categories, threats} = sampleCounty;

/** The county of the backend suite, as an import makes it. */
export const sampleCountyData: CountyData = {
  area: areas[0]!,
  gminy: directory.gminy,
  localities: directory.localities,
  streets: directory.streets,
  units,
  beats: beats.map(({unit, officer, substitute, gminy: _gminy, ...beat}): BeatData => {
    const from = '2026-01-01';
    const {rules, shape} = directory.coverage.find((coverage) => coverage.beat === beat.id)!;
    return {
      ...beat,
      unit: unit.id,
      rules,
      shape,
      assignments: [
        ...(officer ? [{officer, role: 'officer' as const, from}] : []),
        ...(substitute ? [{officer: substitute, role: 'substitute' as const, from}] : []),
      ],
    };
  }),
  meetings,
  categories,
  threats: threats.map(({id: _id, ...threat}) => threat),
};
