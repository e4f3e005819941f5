// What the form of those who contribute can do with a script. Whatever is typed lies in the browser's own storage until the server
// says that it has it, so that neither a lost connection nor a server that dies costs a word. A block, since scripts share their names.
{
const page = document.querySelector("[data-submission]");
const form = document.getElementById("form");
const said = document.getElementById("saving");
const address = "/" + document.documentElement.lang + "/deposit/";
const own = "practica:" + page.dataset.submission + ":";
let revision = Number(page.dataset.revision);
let waiting = 0;
let busy = false;

const memory = new Map();
const store = {
  get(key) {
    try { return localStorage.getItem(own + key) ?? memory.get(key); } catch { return memory.get(key); }
  },
  set(key, entry) {
    const words = JSON.stringify(entry);
    memory.set(key, words);
    try { localStorage.setItem(own + key, words); } catch { /* It is full or forbidden: what is on the page has to do. */ }
  },
  remove(key) {
    memory.delete(key);
    try { localStorage.removeItem(own + key); } catch { /* Nothing was there. */ }
  },
  all() {
    const keys = new Set(memory.keys());
    try {
      Object.keys(localStorage).filter(key => key.startsWith(own)).forEach(key => keys.add(key.slice(own.length)));
    } catch { /* As above. */ }
    return [...keys].map(key => ({ key, words: store.get(key), ...JSON.parse(store.get(key)) }));
  },
};

const box = key => document.querySelector(`[data-field="${CSS.escape(key)}"]`);
const inputs = field => [...field.querySelectorAll("input[name], select[name], textarea[name]")].filter(one => one.name !== "fields");
const choosable = one => one.type === "checkbox" || one.type === "radio";
const pairs = field => inputs(field).filter(one => !choosable(one) || one.checked).map(one => [one.name, one.value]);

function say(words, link) {
  said.textContent = words;
  if (link) {
    const both = document.createElement("a");
    both.href = link;
    both.textContent = page.dataset.both;
    said.append(" ", both);
  }
}

function remember(field) {
  const before = store.get(field.dataset.field);
  store.set(field.dataset.field, { revision: before ? JSON.parse(before).revision : revision, pairs: pairs(field) });
}

function later(after) {
  clearTimeout(waiting);
  waiting = setTimeout(save, after);
}

async function save() {
  clearTimeout(waiting);
  const sent = store.all();
  if (busy || sent.length === 0) {
    return;
  }
  busy = true;
  say(page.dataset.saving);
  const body = new URLSearchParams({ revision: Math.min(...sent.map(one => one.revision)) });
  for (const one of sent) {
    body.append("fields", one.key);
    one.pairs.forEach(([name, value]) => body.append(name, value));
  }
  try {
    const answer = await fetch(page.dataset.save, { method: "POST", body });
    if (answer.ok) {
      kept(sent, await answer.json());
    } else if (answer.status === 409 && answer.headers.get("Content-Type").includes("json")) {
      const theirs = await answer.json();
      say(theirs.said, theirs.compare);
    } else if (answer.status < 500) {
      say(page.dataset.refused);
    } else {
      throw new Error(answer.status);
    }
  } catch {
    say(page.dataset.offline);
    later(3000);
  } finally {
    busy = false;
  }
}

function kept(sent, answer) {
  revision = answer.revision;
  if (form) {
    form.elements.revision.value = revision;
  }
  for (const one of sent) {
    if (store.get(one.key) === one.words) {
      store.remove(one.key);
    } else {
      store.set(one.key, { ...JSON.parse(store.get(one.key)), revision });
    }
    const field = box(one.key);
    if (field) {
      tell(field, one.key, answer.problems[one.key] ?? "");
    }
  }
  document.querySelector("meter").value = answer.completeness;
  document.querySelector("[data-percent]").textContent = page.dataset.score.replace("0", answer.completeness);
  say(answer.said);
  if (store.all().length > 0) {
    later(1500);
  }
}

function tell(field, key, wrong) {
  const problem = field.querySelector(".problem");
  problem.textContent = wrong;
  problem.hidden = !wrong;
  field.classList.toggle("wrong", wrong !== "");
  for (const input of field.querySelectorAll(`[aria-describedby~="${key}-problem"]`)) {
    if (wrong) {
      input.setAttribute("aria-invalid", "true");
    } else {
      input.removeAttribute("aria-invalid");
    }
  }
}

// The last building block is spare: whoever writes in it gets another one.
function spare(field) {
  const last = [...field.querySelectorAll(".block")].at(-1);
  if (!last || [...last.querySelectorAll("input, textarea")].every(one => one.value === "")) {
    return;
  }
  const number = field.querySelectorAll(".block").length;
  const next = last.cloneNode(true);
  next.innerHTML = next.innerHTML.replaceAll(`blocks-${number}-`, `blocks-${number + 1}-`);
  next.setAttribute("aria-label", last.getAttribute("aria-label").replace(number, number + 1));
  next.querySelector(".number").textContent = next.getAttribute("aria-label");
  next.querySelectorAll("input, textarea").forEach(one => { one.value = ""; });
  last.after(next);
}

function restore({ key, pairs: kept }) {
  const field = box(key);
  if (!field || JSON.stringify(pairs(field)) === JSON.stringify(kept)) {
    return;
  }
  const left = kept.map(pair => [...pair]);
  const restored = new Set();
  for (let one = inputs(field)[0]; one; one = inputs(field).find(each => !restored.has(each))) {
    restored.add(one);
    const at = left.findIndex(([name, value]) => name === one.name && (!choosable(one) || value === one.value));
    if (choosable(one)) {
      one.checked = at >= 0;
    } else if (at >= 0) {
      one.value = left.splice(at, 1)[0][1];
      spare(field);
    }
  }
}

// What a whole form took along was saved with it, if the page that came back is newer.
for (const one of store.all()) {
  if (page.dataset.overtaken) {
    store.set(one.key, { revision, pairs: one.pairs });
  } else if (one.sent && one.revision < revision) {
    store.remove(one.key);
  } else {
    restore(one);
  }
}
if (!page.dataset.overtaken) {
  save();
}
addEventListener("online", save);

form?.addEventListener("input", event => {
  const field = event.target.closest("[data-field]");
  if (field && event.target.name) {
    spare(field);
    remember(field);
    say(page.dataset.saving);
    later(1500);
  }
});
form?.addEventListener("focusout", save);
form?.addEventListener("submit", () => {
  clearTimeout(waiting);
  store.all().forEach(one => store.set(one.key, { revision: one.revision, pairs: one.pairs, sent: true }));
});

for (const input of document.querySelectorAll("[data-most]")) {
  const counter = input.closest("[data-field]").querySelector("[data-counter]");
  const count = () => {
    const left = input.dataset.most - [...input.value].length;
    counter.textContent = counter.dataset.left + " " + left.toLocaleString(document.documentElement.lang);
    counter.classList.toggle("over", left < 0);
  };
  input.addEventListener("input", count);
  count();
}

for (const button of document.querySelectorAll("button[name=preview]")) {
  button.addEventListener("click", async event => {
    event.preventDefault();
    const shown = document.querySelector(`[data-shown="${button.value}"]`);
    try {
      const words = form.elements[button.value].value;
      const answer = await fetch(address + "preview", { method: "POST", body: new URLSearchParams({ words }) });
      shown.innerHTML = answer.ok ? await answer.text() : "";
      shown.hidden = !answer.ok;
    } catch {
      say(page.dataset.offline);
    }
  });
}
}
