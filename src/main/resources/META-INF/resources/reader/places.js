// Where the reader was: going back shows a view where it was left, going on shows it from its beginning.

const places = new Map();
let current;
let next = 0;

history.scrollRestoration = 'manual';

/** Notes where the view that is left stands. */
export function leave() {
  if (current !== undefined) places.set(current, scrollY);
}

/** Tells where the view that is entered was left, if it was; `undefined` for a new one. */
export function enter() {
  const known = history.state?.place;
  current = known ?? next++;
  if (known === undefined) history.replaceState({ place: current }, '');
  next = Math.max(next, current + 1);
  return places.get(current);
}
