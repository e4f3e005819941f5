// A combobox with a list, as WAI-ARIA's Authoring Practices describe it: the focus stays in the box, the arrows choose, Enter goes
// there, Esc closes the list. The list is asked for when one stops typing, from two characters on. Other boxes say where to ask, where
// the list stands, and what is done with what is chosen.
const PAUSE = 150;

function offer(box, { address, home, go }) {
  const prefix = box.id === "q" ? "" : box.id + "-";
  const list = document.createElement("ul");
  const status = document.createElement("div");
  let chosen = -1;
  let waiting = 0;
  let asking = new AbortController();

  list.id = prefix + "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.labels[0].textContent);
  status.className = "hidden";
  status.setAttribute("role", "status");
  home.append(list, status);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");

  const close = () => {
    clearTimeout(waiting);
    asking.abort();
    list.hidden = true;
    choose(-1);
    box.setAttribute("aria-expanded", "false");
  };

  const choose = at => {
    list.children[chosen]?.setAttribute("aria-selected", "false");
    chosen = at;
    const option = list.children[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) {
      box.setAttribute("aria-activedescendant", option.id);
    } else {
      box.removeAttribute("aria-activedescendant");
    }
  };

  const piece = (words, kind, language) => {
    const element = document.createElement("span");
    element.className = kind;
    element.textContent = words;
    if (language && language !== "und" && language !== document.documentElement.lang) {
      element.lang = language;
    }
    return element;
  };

  const option = (suggestion, at) => {
    const element = document.createElement("li");
    element.id = prefix + "suggestion-" + at;
    element.taken = () => go(suggestion);
    element.setAttribute("role", "option");
    element.setAttribute("aria-selected", "false");
    element.append(piece(suggestion.words, "name", suggestion.language), " ");
    if (suggestion.also) {
      element.append(piece(suggestion.also, "also"), " ");
    }
    element.append(piece(suggestion.note, "note"));
    return element;
  };

  const take = option => {
    close();
    option.taken();
  };

  const show = answer => {
    choose(-1);
    list.replaceChildren(...answer.suggestions.map(option));
    list.hidden = answer.suggestions.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent = answer.said;
  };

  const ask = async () => {
    asking.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(address + encodeURIComponent(box.value.trim()), { signal: asking.signal });
      if (answer.ok) {
        show(await answer.json());
      }
    } catch {
      // Somebody typed on, or the server is away: the box works without.
    }
  };

  box.addEventListener("input", event => {
    clearTimeout(waiting);
    const length = box.value.trim().length;
    if (length < 2 || length > 60) {
      close();
      status.textContent = "";
    } else if (!event.isComposing) {
      waiting = setTimeout(ask, PAUSE);
    }
  });

  box.addEventListener("keydown", event => {
    const last = list.children.length - 1;
    if (event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const down = event.key === "ArrowDown";
      if (!list.hidden) {
        choose(down ? (chosen < last ? chosen + 1 : -1) : (chosen < 0 ? last : chosen - 1));
        event.preventDefault();
      } else if (down && box.value.trim().length >= 2) {
        ask();
        event.preventDefault();
      }
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      take(list.children[chosen]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  });

  box.addEventListener("blur", close);
  box.form.addEventListener("submit", close);
  list.addEventListener("pointerdown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) {
      take(option);
    }
  });
}

const find = document.getElementById("q");
if (find?.form) {
  const address = "/" + document.documentElement.lang + "/suggest?q=";
  offer(find, { address, home: find.form, go: one => location.assign(one.address) });
}
