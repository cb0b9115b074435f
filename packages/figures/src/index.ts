export { curveInCharacters, type CharacterOptions } from './characters.js';
export { concentrationCurve, type CurveInput, type Figure } from './curve.js';
export type { ThemeName } from './theme.js';
