import {examples, render} from '/dist/examples.min.js';

// Shows one example and nothing else; `data-ready` says when its state is on the screen.
const asked = new URLSearchParams(location.search).get('example') ?? '';
const [tag, name] = asked.split('/');
const example = examples[tag]?.find((each) => each.name === name);
const main = document.querySelector('main');

if (example) {
  document.title = `${tag}: ${example.title}`;
  render(example.template(), main);
  const element = main.querySelector(tag);
  const look = () => {
    if (example.ready(element)) document.documentElement.dataset.ready = '';
    else requestAnimationFrame(look);
  };
  look();
} else {
  main.textContent = `Nie ma przykładu ${asked}.`;
}
