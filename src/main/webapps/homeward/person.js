// Above the task that is open: who it is about, who else is on it, and the way to the same task on Homeward's page.
import {beside, element} from './beside.js';
import {keepDrafts} from './drafts.js';

const A_WHILE = 60 * 1000;

const facts = person => [
  person.born && ['Born', person.born + (person.age === undefined || person.age === null ? '' : ' (' + person.age + ')')],
  person.nhsNumber && ['NHS number', person.nhsNumber],
  person.place && ['Where', person.place],
  person.inHospital && ['In hospital', person.inHospital]
].filter(Boolean).map(([what, said]) => element('div', 'hw-beside__fact', element('dt', '', what), element('dd', '', said)));

const who = person => person
  ? [element('strong', 'hw-beside__name', person.name),
     ...(person.alerts || []).map(alert => element('span', 'hw-beside__alert', alert)),
     element('dl', 'hw-beside__facts', ...facts(person))]
  : [element('span', 'hw-beside__nobody', 'Whose task this is, is not shown to your team.')];

const others = others => others?.length
  ? others.map(other => [other.name, other.what + (other.since ? ', since ' + other.since : '')].join(' ')).join('. ') + '.'
  : 'Nobody else is on this task.';

const way = page => {
  const link = element('a', 'hw-beside__page', 'Open on Homeward’s page');
  link.href = page;
  return link;
};

const show = (banner, said) => {
  banner.hidden = !said;
  if (said) {
    banner.replaceChildren(
      element('div', 'hw-beside__person', ...who(said.person)),
      element('p', 'hw-beside__task', element('span', '', others(said.others)), element('span', '', said.due || ''),
        way(said.page)));
  }
};

const follow = (banner, scope) => {
  let open;
  let readAt;
  const look = async () => {
    const task = open = scope.task?.id;
    readAt = Date.now();
    const said = task && await beside(task);
    if (task === open) {
      show(banner, said);
    }
  };
  scope.$watch(() => [scope.task?.id, scope.task?.assignee].join(), look);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - readAt > A_WHILE) {
      look();
    }
  });
  keepDrafts(banner.parentElement, () => scope.task.id);
};

export default {
  id: 'homeward-person',
  pluginPoint: 'tasklist.task.action',
  priority: 100,
  render: (node, data, scope) => {
    const banner = element('section', 'hw-beside');
    banner.setAttribute('aria-label', 'Who this task is about');
    banner.hidden = true;
    document.querySelector('.task-details > .content').prepend(banner);
    follow(banner, scope);
  }
};
