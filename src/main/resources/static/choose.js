// Finding in long lists: what one types narrows a tree of choices, and offers places and bodies by their names.
{
const address = "/" + document.documentElement.lang + "/deposit/";
for (const tree of document.querySelectorAll("[data-narrow]")) {
  const narrow = document.createElement("input");
  narrow.type = "search";
  narrow.className = "narrow";
  narrow.setAttribute("aria-label", tree.dataset.narrow);
  narrow.placeholder = tree.dataset.narrow;
  tree.before(narrow);
  narrow.addEventListener("input", () => {
    const wanted = plain(narrow.value.trim());
    for (const choice of [...tree.querySelectorAll("li")].reverse()) {
      const below = [...choice.querySelectorAll("li")].some(one => !one.hidden);
      choice.hidden = !below && !plain(choice.querySelector("label").textContent).includes(wanted);
      const more = choice.querySelector("details");
      if (more && wanted) {
        more.open = below;
      }
    }
  });
  narrow.addEventListener("keydown", event => event.key === "Enter" && event.preventDefault());
}

function finder(near, label) {
  const home = document.createElement("div");
  home.className = "find";
  near.before(home);
  home.append(...label, near);
  return home;
}
for (const input of document.querySelectorAll("[data-suggest]")) {
  const asked = address + "suggest?of=" + input.dataset.suggest + "&q=";
  const changed = () => input.dispatchEvent(new Event("input", { bubbles: true }));
  if (input.matches("textarea")) {
    const label = document.createElement("label");
    const line = document.createElement("input");
    label.textContent = input.dataset.find;
    label.htmlFor = line.id = input.id + "-find";
    line.autocomplete = "off";
    input.before(line);
    const add = words => {
      input.value = [...input.value.split("\n").filter(one => one.trim()), words].join("\n");
      line.value = "";
      changed();
    };
    const home = finder(line, [label]);
    offer(line, { address: asked, home, go: one => add(one.words) });
    line.addEventListener("keydown", event => {
      if (event.key === "Enter" && !event.defaultPrevented) {
        event.preventDefault();
        if (line.value.trim()) {
          add(line.value.trim());
        }
      }
    });
  } else {
    offer(input, { address: asked, home: finder(input, []), go: one => {
      input.value = one.words;
      changed();
    } });
  }
}
}
