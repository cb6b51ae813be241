import {examples} from '/dist/examples.min.js';

const gallery = document.querySelector('#gallery');
for (const [tag, states] of Object.entries(examples)) {
  const heading = gallery.appendChild(document.createElement('h3'));
  heading.textContent = `<${tag}>`;
  const list = gallery.appendChild(document.createElement('ul'));
  for (const {name, title} of states) {
    const link = document.createElement('a');
    link.href = `/demo/example.html?example=${tag}/${name}`;
    link.textContent = title;
    list.appendChild(document.createElement('li')).appendChild(link);
  }
}

document.querySelector('#copy').addEventListener('click', async () => {
  const said = document.querySelector('#copied');
  try {
    await navigator.clipboard.writeText(document.querySelector('#snippet').textContent);
    said.textContent = 'Skopiowano.';
  } catch {
    said.textContent = 'Przeglądarka nie pozwala kopiować. Zaznacz tekst i skopiuj go sam.';
  }
});
