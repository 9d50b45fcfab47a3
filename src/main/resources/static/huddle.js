// A huddle is run by keyboard: from person to person, and to the minutes.
const people = [...document.querySelectorAll('.hw-huddle__person')];
const minutes = document.getElementById('minutes');

const step = (by) => {
  const at = people.indexOf(document.activeElement?.closest?.('.hw-huddle__person'));
  const next = people[Math.min(people.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
};

const keys = {
  j: () => step(1),
  k: () => step(-1),
  m: () => minutes.focus(),
  Enter: () => document.activeElement?.matches('.hw-huddle__person') && document.activeElement.querySelector('a').click(),
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches('input, textarea, select')) {
    return;
  }
  const act = keys[event.key];
  if (act && !(event.key === 'Enter' && !event.target.matches('.hw-huddle__person'))) {
    event.preventDefault();
    act();
  }
});
