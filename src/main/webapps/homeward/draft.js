// What somebody types into a form is kept by Homeward within seconds, and is found again behind either door.
import {draftOf} from './beside.js';
import {changesOf} from './changes.js';

const SOON = 1500;
const AT_THE_LATEST = 5000;
const TRY_AGAIN = 10000;
const KEPT = 204;
const KEPT_BESIDE_ANOTHER = 200;
const KEPT_BUT_SIGNED_OUT = 401;
const NOT_OPEN = [404, 409];
const clock = new Intl.DateTimeFormat('en-GB', {hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London'});

const written = changes =>
  '{"answers":{' + [...changes].map(([question, said]) => JSON.stringify(question) + ':' + said).join() + '}}';

const post = async (task, draft, body, leaving) => {
  if (!draft?.key) {
    throw new Error('No key yet');
  }
  return fetch('/tasks/' + encodeURIComponent(task) + '/draft', {
    method: 'POST', keepalive: leaving, redirect: 'manual', body,
    headers: {'Content-Type': 'application/json', 'Homeward-Draft-Key': draft.key,
      'Homeward-Draft-Revision': draft.revision}
  });
};

const messageOf = async answer => (await answer.json().catch(() => ({}))).message
  || 'This task is not open any more, so what you type here is not kept.';

/** Keeps the draft of one form as long as it stands on the page. */
export const keepDraft = (form, task, say) => {
  const changes = changesOf(form);
  let draft = draftOf(task);
  let changedAt;
  let timer;
  let onItsWay;
  let keptLast = '';
  let trouble = '';
  let over = false;

  const later = wait => {
    clearTimeout(timer);
    timer = setTimeout(send, wait);
  };

  const changed = () => {
    changes.look();
    if (over) {
      return;
    }
    if (changes.any()) {
      changedAt ??= Date.now();
      say('Keeping your draft …', trouble);
      later(Math.max(0, Math.min(SOON, changedAt + AT_THE_LATEST - Date.now())));
    } else {
      changedAt = undefined;
      say(keptLast, trouble);
    }
  };

  const heard = async (answer, sent) => {
    if (NOT_OPEN.includes(answer.status)) {
      over = true;
      say('', await messageOf(answer));
    } else if ([KEPT, KEPT_BESIDE_ANOTHER, KEPT_BUT_SIGNED_OUT].includes(answer.status)) {
      const {key, revision} = await draft;
      draft = {key, revision: answer.headers.get('Homeward-Draft-Revision') ?? revision};
      changes.arrived(sent);
      changedAt = undefined;
      keptLast = 'Your draft was kept at ' + clock.format(new Date()) + '. It is on Homeward’s page too.';
      trouble = answer.status === KEPT ? '' : await messageOf(answer);
      changed();
    } else {
      throw new Error('Not kept: ' + answer.status);
    }
  };

  const send = async (leaving = false) => {
    const sent = changes.copy();
    const body = written(sent);
    if (over || !changes.any() || onItsWay === body || onItsWay && !leaving) {
      return;
    }
    onItsWay = body;
    try {
      await heard(await post(task, await draft, body, leaving), sent);
    } catch {
      trouble = 'What you typed is not kept yet. Homeward tries again.';
      say('', trouble);
      changedAt = Date.now();
      draft = (await draft)?.key ? draft : draftOf(task);
      later(TRY_AGAIN);
    } finally {
      onItsWay = undefined;
    }
  };

  form.whenChanged(changed);
  return {
    sendNow: () => send(true),
    end: async () => {
      clearTimeout(timer);
      await send(true);
      over = true;
      clearTimeout(timer);
    }
  };
};
