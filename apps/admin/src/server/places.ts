import { checkPlace } from '@openketamine/model/places';

/** Whether a text is a place whose rules can be asked for. */
export function isPlace(place: string): boolean {
  try {
    checkPlace(place, '');
    return true;
  } catch {
    return false;
  }
}
