/** Shows the quotations of one person alone. Without it the page holds all the same things, and the filter is not shown. */
export const FILTER_SCRIPT = `
const filter = document.getElementById('filter');
const only = document.getElementById('only');
filter.hidden = false;
only.addEventListener('change', () => {
  const who = only.value;
  for (const element of document.querySelectorAll('[data-person]')) {
    element.classList.toggle('faded', who !== '' && !element.dataset.person.split(' ').includes(who));
  }
  for (const article of document.querySelectorAll('article')) {
    article.hidden = who !== '' && article.querySelector('[data-person~="' + who + '"]') === null;
  }
});
`;
