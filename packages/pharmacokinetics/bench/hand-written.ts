import { Random } from '../dist/internal/population/random.js';

/*
 * What somebody would write by hand for one structure and nothing else: S-ketamine in three compartments
 * and S-norketamine in two, infusions of one length, closed formulas throughout. It knows no other
 * model, route or schedule, refuses nothing, and says nothing about what it shows. Rates that lie close
 * together would break it. Only the random numbers are the engine's, so that both have the same people.
 *
 * People are four numbers each: central volume and clearance of the drug and of the metabolite.
 */

const Q1 = 23.2;
const VP1 = 187;
const Q2 = 157;
const VP2 = 98.8;
const QM = 42.778;
const VPM = 160.04;

/** Rates of the five modes, then their weights in the drug and in the metabolite per milligram. */
const modes = new Float64Array(15);

function solve(v1: number, cl: number, vm: number, clm: number): void {
  const k12 = Q1 / v1;
  const k21 = Q1 / VP1;
  const k13 = Q2 / v1;
  const k31 = Q2 / VP2;
  const k10 = cl / v1;
  const m10 = clm / vm;
  const m12 = QM / vm;
  const m21 = QM / VPM;

  // The roots of x^3 - i1 x^2 + i2 x - i3, by cosines.
  const i1 = k10 + k12 + k13 + k21 + k31;
  const i2 = k10 * (k21 + k31) + k12 * k31 + k13 * k21 + k21 * k31;
  const i3 = k10 * k21 * k31;
  const third = i1 / 3;
  const p = i2 - i1 * third;
  const q = i3 - third * (i2 - 2 * third * third);
  const r = Math.sqrt(-p / 3);
  const angle = Math.acos(Math.max(-1, Math.min(1, q / (2 * r * r * r)))) / 3;
  const a = third + 2 * r * Math.cos(angle);
  const c = third + 2 * r * Math.cos(angle + (2 * Math.PI) / 3);
  const b = i3 / (a * c);

  const sum = m10 + m12 + m21;
  const fast = (sum + Math.sqrt((m10 + m12 - m21) ** 2 + 4 * m12 * m21)) / 2;
  const slow = (m10 * m21) / fast;

  const wa = ((a - k21) * (a - k31)) / ((a - b) * (a - c));
  const wb = ((b - k21) * (b - k31)) / ((b - a) * (b - c));
  const wc = ((c - k21) * (c - k31)) / ((c - a) * (c - b));
  const ma = (k10 * wa * (m21 - a)) / ((fast - a) * (slow - a));
  const mb = (k10 * wb * (m21 - b)) / ((fast - b) * (slow - b));
  const mc = (k10 * wc * (m21 - c)) / ((fast - c) * (slow - c));
  const mf =
    ((k10 * (m21 - fast)) / (slow - fast)) * (wa / (a - fast) + wb / (b - fast) + wc / (c - fast));
  const ms =
    ((k10 * (m21 - slow)) / (fast - slow)) * (wa / (a - slow) + wb / (b - slow) + wc / (c - slow));

  modes[0] = a;
  modes[1] = b;
  modes[2] = c;
  modes[3] = fast;
  modes[4] = slow;
  const drug = 1000 / v1;
  modes[5] = wa * drug;
  modes[6] = wb * drug;
  modes[7] = wc * drug;
  modes[8] = 0;
  modes[9] = 0;
  const metabolite = 1000 / vm;
  modes[10] = ma * metabolite;
  modes[11] = mb * metabolite;
  modes[12] = mc * metabolite;
  modes[13] = mf * metabolite;
  modes[14] = ms * metabolite;
}

const state = new Float64Array(5);
const decay = new Float64Array(5);
const filled = new Float64Array(5);

/** Lets the state go on for a while, with so many milligrams an hour coming in. */
function move(hours: number, perHour: number): void {
  for (let k = 0; k < 5; k++) {
    const rate = modes[k] as number;
    const left = Math.exp(-rate * hours);
    state[k] = (state[k] as number) * left + (perHour * (1 - left)) / rate;
  }
}

/** Both curves over even steps without input, from the state as it is. */
function fall(out: Float64Array, from: number, to: number, apart: number): void {
  const e0 = decay[0] as number;
  const e1 = decay[1] as number;
  const e2 = decay[2] as number;
  const e3 = decay[3] as number;
  const e4 = decay[4] as number;
  let a0 = (state[0] as number) * (modes[5] as number);
  let a1 = (state[1] as number) * (modes[6] as number);
  let a2 = (state[2] as number) * (modes[7] as number);
  let b0 = (state[0] as number) * (modes[10] as number);
  let b1 = (state[1] as number) * (modes[11] as number);
  let b2 = (state[2] as number) * (modes[12] as number);
  let b3 = (state[3] as number) * (modes[13] as number);
  let b4 = (state[4] as number) * (modes[14] as number);
  for (let j = from; j < to; j++) {
    out[j] = a0 + a1 + a2;
    a0 *= e0;
    a1 *= e1;
    a2 *= e2;
    out[j + apart] = b0 + b1 + (b2 + b3) + b4;
    b0 *= e0;
    b1 *= e1;
    b2 *= e2;
    b3 *= e3;
    b4 *= e4;
  }
}

/** Both curves over even steps of an infusion. Leaves the state one step further each. */
function rise(out: Float64Array, from: number, to: number, apart: number, perHour: number): void {
  for (let j = from; j < to; j++) {
    let drug = 0;
    let metabolite = 0;
    for (let k = 0; k < 5; k++) {
      const z = state[k] as number;
      drug += z * (modes[5 + k] as number);
      metabolite += z * (modes[10 + k] as number);
      state[k] = z * (decay[k] as number) + perHour * (filled[k] as number);
    }
    out[j] = drug;
    out[j + apart] = metabolite;
  }
}

/**
 * The curves of one person over an even grid: first the drug's, then the metabolite's.
 *
 * @param starts - hours at which infusions of `mg` over `over` hours start
 */
function curves(
  starts: readonly number[],
  mg: number,
  over: number,
  step: number,
  count: number,
  out: Float64Array,
  offset: number,
): void {
  for (let k = 0; k < 5; k++) {
    const rate = modes[k] as number;
    decay[k] = Math.exp(-rate * step);
    filled[k] = (1 - (decay[k] as number)) / rate;
    state[k] = 0;
  }
  const perHour = mg / over;
  let j = 0;
  for (let s = 0; s < starts.length; s++) {
    const start = starts[s] as number;
    const end = start + over;
    const next = s + 1 < starts.length ? (starts[s + 1] as number) : Number.POSITIVE_INFINITY;
    const last = Math.min(count, Math.ceil(end / step - 1e-9));
    const until = Math.min(count, Math.ceil(next / step - 1e-9));
    const here = state.slice();
    move(j * step - start, perHour);
    rise(out, offset + j, offset + last, count, perHour);
    state.set(here);
    move(over, perHour);
    const there = state.slice();
    move(last * step - end, 0);
    fall(out, offset + last, offset + until, count);
    state.set(there);
    move(next - end, 0);
    j = until;
  }
}

/** One person's curves after several infusions, with the times they belong to. */
export function oneByHand(
  starts: readonly number[],
  mg: number,
  over: number,
  perHour: number,
  count: number,
): { readonly times: Float64Array; readonly values: Float64Array } {
  solve(133, 95.2, 98.638, 57.72);
  const times = new Float64Array(count);
  for (let j = 0; j < count; j++) times[j] = j / perHour;
  const values = new Float64Array(2 * count);
  curves(starts, mg, over, 1 / perHour, count, values, 0);
  return { times, values };
}

const random = new Random();

/** Draws people of 70 kg as the model's authors found them to differ. */
export function drawByHand(size: number, seed: number): Float64Array {
  const people = new Float64Array(4 * size);
  const v = Math.sqrt(0.084177);
  const both = 0.02261 / v;
  const cl = Math.sqrt(0.026048 - both * both);
  const vm = Math.sqrt(0.040426);
  const bothMet = 0.04456 / vm;
  const clm = Math.sqrt(0.10319 - bothMet * bothMet);
  for (let i = 0; i < size; i++) {
    random.seed(seed, i);
    const a = random.normal();
    const b = random.normal();
    const c = random.normal();
    const d = random.normal();
    people[4 * i] = 133 * Math.exp(v * a);
    people[4 * i + 1] = 95.2 * Math.exp(both * a + cl * b);
    people[4 * i + 2] = 98.638 * Math.exp(vm * c);
    people[4 * i + 3] = 57.72 * Math.exp(bothMet * c + clm * d);
  }
  return people;
}

/** Curves of many people after one infusion from time 0, person after person. */
export function manyByHand(
  people: Float64Array,
  mg: number,
  over: number,
  step: number,
  count: number,
): Float64Array {
  const size = people.length / 4;
  const out = new Float64Array(2 * size * count);
  const perHour = mg / over;
  const last = Math.min(count, Math.ceil(over / step - 1e-9));
  for (let i = 0; i < size; i++) {
    setPerson(people, i);
    for (let k = 0; k < 5; k++) {
      const rate = modes[k] as number;
      decay[k] = Math.exp(-rate * step);
      filled[k] = (1 - (decay[k] as number)) / rate;
      state[k] = 0;
    }
    const at = 2 * i * count;
    rise(out, at, at + last, count, perHour);
    for (let k = 0; k < 5; k++) state[k] = 0;
    move(over, perHour);
    if (last * step > over + 1e-9) move(last * step - over, 0);
    fall(out, at + last, at + count, count);
  }
  return out;
}

function setPerson(people: Float64Array, i: number): void {
  solve(
    people[4 * i] as number,
    people[4 * i + 1] as number,
    people[4 * i + 2] as number,
    people[4 * i + 3] as number,
  );
}

/**
 * Peak, time of peak and area of the drug and of the metabolite after one infusion from time 0:
 * six numbers a person. The drug peaks when the infusion ends; the metabolite later, found by Newton.
 */
export function peaksByHand(people: Float64Array, mg: number, over: number): Float64Array {
  const size = people.length / 4;
  const out = new Float64Array(6 * size);
  const perHour = mg / over;
  for (let i = 0; i < size; i++) {
    setPerson(people, i);
    for (let k = 0; k < 5; k++) {
      const rate = modes[k] as number;
      state[k] = (perHour * (1 - Math.exp(-rate * over))) / rate;
    }
    let drug = 0;
    for (let k = 0; k < 3; k++) drug += (state[k] as number) * (modes[5 + k] as number);
    let x = 0.7;
    let value = 0;
    for (let turn = 0; turn < 30; turn++) {
      let slope = 0;
      let bend = 0;
      value = 0;
      for (let k = 0; k < 5; k++) {
        const rate = modes[k] as number;
        const part = (state[k] as number) * (modes[10 + k] as number) * Math.exp(-rate * x);
        value += part;
        slope -= rate * part;
        bend += rate * rate * part;
      }
      // Past the place where the curve bends the other way Newton would run off.
      const next = bend < 0 ? Math.max(x / 4, x - slope / bend) : x / 2;
      const near = Math.abs(next - x) < 1e-9 * x;
      x = next;
      if (near) break;
    }
    const at = 6 * i;
    out[at] = drug;
    out[at + 1] = over;
    out[at + 2] = (mg * 1000) / (people[4 * i + 1] as number);
    out[at + 3] = value;
    out[at + 4] = over + x;
    out[at + 5] = (mg * 1000) / (people[4 * i + 3] as number);
  }
  return out;
}
