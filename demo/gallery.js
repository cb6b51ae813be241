import {examples, render} from '/dist/examples.min.js';

const asked = new URLSearchParams(location.search).get('example');
if (asked) showAlone(...asked.split('/'));
else listAll();

/** Shows one example and nothing else; `data-ready` says when its state is on the screen. */
function showAlone(tag, name) {
  const example = examples[tag]?.find((each) => each.name === name);
  document.body.replaceChildren();
  document.body.className = 'alone';
  const main = document.body.appendChild(document.createElement('main'));
  if (!example) {
    main.textContent = `Nie ma przykładu ${tag}/${name}.`;
    return;
  }
  document.title = `${tag}: ${example.title}`;
  render(example.template(), main);
  const element = main.querySelector(tag);
  const look = () => {
    if (example.ready(element)) document.documentElement.dataset.ready = '';
    else requestAnimationFrame(look);
  };
  look();
}

function listAll() {
  const gallery = document.querySelector('#gallery');
  for (const [tag, states] of Object.entries(examples)) {
    const heading = gallery.appendChild(document.createElement('h3'));
    heading.textContent = `<${tag}>`;
    const list = gallery.appendChild(document.createElement('ul'));
    for (const {name, title} of states) {
      const link = document.createElement('a');
      link.href = `/?example=${tag}/${name}`;
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
}
