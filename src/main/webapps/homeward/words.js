// A web application that is shown for the first time on a computer draws before its words have come, and then leaves
// names such as CREATION_DATE standing. Where it looks for the words that it has kept, it finds them with this.
const KEPT = 'camunda-web';

export const haveWords = async application => {
  const folder = '/camunda/app/' + application + '/locales/';
  const name = folder + '_locales_data_en_' + window.bust;
  const kept = JSON.parse(localStorage.getItem(KEPT) || '{}');
  if (!kept[name]) {
    const answer = await fetch(folder + 'en.json?bust=' + window.bust, {redirect: 'manual'});
    if (answer.ok) {
      localStorage.setItem(KEPT, JSON.stringify({...kept, [name]: JSON.stringify(await answer.json())}));
    }
  }
};
