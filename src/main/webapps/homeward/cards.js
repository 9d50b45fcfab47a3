// Tasklist's list says whose each task is. The people of all cards that appear together are asked for at once; what is
// answered lives in this page's memory for a few minutes, since Tasklist draws its cards anew every few seconds.
import {besideAll, element} from './beside.js';

const A_FEW_MINUTES = 5 * 60 * 1000;
const UNTIL_ALL_HAVE_APPEARED = 150;
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
      setTimeout(() => known.delete(one.task), A_FEW_MINUTES);
    });
  }
};

const personOf = task => {
  if (!known.has(task)) {
    const of = {};
    of.answered = new Promise(answer => {
      if (asked.push({task, answer}) === 1) {
        setTimeout(answerAll, UNTIL_ALL_HAVE_APPEARED);
      }
    }).then(person => { of.person = person; });
    known.set(task, of);
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
    of.answered.then(() => show(node, of.person));
  }
};
