import {detailsName, meetingsName, type Pack} from 'rejon/backend/static';
import type {CountyData} from '../county/county-data.js';
import {beatsTopology} from './topology.js';

/** What a folder holds beside the manifest where all that a search needs lies in the manifest. */
export function wholeFiles({meetings}: CountyData, pack: Pack): ReadonlyMap<string, string> {
  const files = new Map([[detailsName, JSON.stringify(beatsTopology(pack))]]);
  if (meetings.length > 0) files.set(meetingsName, JSON.stringify(meetings));
  return files;
}
