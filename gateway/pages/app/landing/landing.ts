import { drawing } from './drawing.ts';
import { type RegisterStatus, readStatus, type Status } from './status.ts';

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
};

function registerItem({ name, up, ofGateway }: RegisterStatus): HTMLElement {
  const item = document.createElement('li');
  item.className = up ? 'up' : 'down';
  const label = document.createElement('b');
  label.textContent = name;
  const state = document.createElement('span');
  state.textContent = up ? 'đang trả lời · up' : 'không trả lời · down';
  item.append(label, state);
  if (ofGateway) {
    const own = document.createElement('small');
    own.textContent = 'phần của cổng: nhật ký, sự đồng ý · the gateway’s own: journal, consents';
    item.append(own);
  }
  return item;
}

function show(status: Status): void {
  const down = status.registers.filter((one) => !one.up).length;
  byId('said').textContent =
    down === 0
      ? 'Tất cả đang trả lời. · All registers answer.'
      : `${down} cơ sở dữ liệu không trả lời; phần còn lại vẫn phục vụ. · ${down} down; the rest still answers.`;
  byId('register-list').replaceChildren(...status.registers.map(registerItem));
  const place = byId('drawing');
  const draw = (): void => place.replaceChildren(drawing(status, place.clientWidth));
  draw();
  window.addEventListener('resize', draw);
}

try {
  show(await readStatus());
} catch {
  byId('said').textContent =
    'Cổng không trả lời. Hãy tải lại trang. · The gateway does not answer. Reload the page.';
}
