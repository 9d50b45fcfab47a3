// Tasklist's list says whose each task is. The people of all cards that appear together are asked for at once; what is
// answered lives in this page's memory for a few minutes, since Tasklist draws its cards anew every few seconds.
import {besideAll, element} from './beside.js';

const MINUTES = 5 * 60 * 1000;
const MOST_AT_ONCE = 50;
const known = new Map();
let asked = [];

const answerAll = async () => {
  const now = asked;
  asked = [];
  for (let from = 0; from < now.length; from += MOST_AT_ONCE) {
    const some = now.slice(from, from + MOST_AT_ONCE);
    const people = await besideAll(some.map(one => one.task));
    some.forEach(one => {
      one.answer(people[one.task]?.person);
      setTimeout(() => known.delete(one.task), MINUTES);
    });
  }
};

const personOf = task => {
  if (!known.has(task)) {
    const waiting = {promise: new Promise(answer => {
      if (asked.push({task, answer}) === 1) {
        setTimeout(answerAll, 150);
      }
    })};
    waiting.promise.then(person => { waiting.person = person; });
    known.set(task, waiting);
  }
  return known.get(task);
};

const show = (node, person) => {
  if (person) {
    node.replaceChildren(element('strong', 'hw-card__name', person.name), ' ', element('span', 'hw-card__place', person.place || ''));
  }
};

export default {
  id: 'homeward-person-on-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render: (node, {taskId}) => {
    node.className = 'hw-card';
    const of = personOf(taskId);
    show(node, of.person);
    of.promise.then(person => show(node, person));
  }
};
