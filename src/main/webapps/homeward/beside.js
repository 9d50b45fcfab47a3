// What Homeward says beside a task: whose it is, who else is on it, where it is done on Homeward's own page.
const read = async address => {
  try {
    const answer = await fetch(address, {headers: {'Accept': 'application/json'}, redirect: 'manual'});
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
};

let last = {};

/** Beside one task, or nothing where the task is not open to this member. */
export const beside = task => {
  last = {task, said: read('/tasks/' + encodeURIComponent(task) + '/beside')};
  return last.said;
};

/** The key with which this member's draft of the task is kept, and the revision of it that the form shows. */
export const draftOf = async task => last.task === task && await last.said || await beside(task);

/** The person of each of these tasks, in one request. */
export const besideAll = async tasks => await read('/tasks/beside?ids=' + tasks.map(encodeURIComponent).join(',')) || {};

/** An element with text, for pages that take no markup from a server. */
export const element = (name, look, ...content) => {
  const made = document.createElement(name);
  made.className = look;
  made.append(...content);
  return made;
};
