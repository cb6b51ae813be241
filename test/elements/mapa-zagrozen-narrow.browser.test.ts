import {expect} from '@open-wc/testing';

import {find, focused, press, says} from './threat-map.ts';
import {open} from './sample-map.ts';

describe('the filters of <mapa-zagrozen>', () => {
  it('stand behind one button where they would push the map far down', async () => {
    const element = await open({view: 'list'});
    await says(element, 'Pokazano 6 zagrożeń');
    const button = await find(element, 'button', 'Co pokazać');
    const filter = await find(element, 'summary', 'Kategorie');
    const seen = () => [button, filter].map((each) => each.checkVisibility());
    element.style.width = '1000px';
    expect(seen()).to.deep.equal([false, true]);
    element.style.width = '360px';
    expect(seen()).to.deep.equal([true, false]);
    button.click();
    await element.updateComplete;
    expect(seen()).to.deep.equal([true, true]);
    expect(button.ariaExpanded).to.equal('true');
    (await find(element, '.choice', 'Przekraczanie')).click();
    await says(element, 'Pokazano 2 zagrożenia z 6');
    button.click();
    await element.updateComplete;
    expect(seen()).to.deep.equal([true, false]);
    await press(element, 'Pokaż wszystkie');
    await focused(element, '.fold');
    await says(element, 'Pokazano 6 zagrożeń');
  });
});
