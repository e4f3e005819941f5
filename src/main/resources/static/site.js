// What the pages can do without: `/` goes to the search box, Esc leaves it, and Esc or a click elsewhere closes a menu.
const box = document.getElementById("q");
const menus = [...document.querySelectorAll("details.languages")];
const writing = element => element.isContentEditable || element.matches("input, textarea, select");

document.addEventListener("keydown", event => {
  if (event.key === "/" && box && !event.ctrlKey && !event.metaKey && !event.altKey && !writing(event.target)) {
    event.preventDefault();
    box.focus();
    box.select();
  } else if (event.key === "Escape" && event.target === box && !event.defaultPrevented) {
    box.blur();
  } else if (event.key === "Escape") {
    for (const menu of menus.filter(menu => menu.open)) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  }
});

document.addEventListener("click", event => {
  for (const menu of menus.filter(menu => menu.open && !menu.contains(event.target))) {
    menu.open = false;
  }
});

// In a long list of filters, what one types leaves the ones that have it in their names.
const plain = words => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
for (const narrow of document.querySelectorAll(".facet .narrow")) {
  narrow.hidden = false;
  narrow.addEventListener("input", () => {
    const named = (choice) => plain(choice.firstElementChild.firstChild.data).includes(plain(narrow.value.trim()));
    for (const choice of narrow.parentElement.querySelectorAll("li")) {
      const below = [...choice.querySelectorAll("li")].some(named);
      choice.hidden = !named(choice) && !below && !choice.parentElement.closest("li.named");
      choice.classList.toggle("named", narrow.value.trim() !== "" && named(choice));
      for (const branch of choice.querySelectorAll(":scope > details")) {
        branch.open = below && narrow.value.trim() !== "";
      }
    }
  });
}

// The address to share is selected as soon as one is in it, and copied at a click where the browser allows that.
for (const share of document.querySelectorAll(".share")) {
  const address = share.querySelector("input");
  const copy = share.querySelector("button");
  const said = share.querySelector("[role=status]");
  address.value = location.href.split("#")[0];
  address.addEventListener("focus", () => address.select());
  copy.hidden = !navigator.clipboard;
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(address.value);
      said.textContent = said.dataset.said;
    } catch {
      address.focus();
    }
  });
}

// What is still being made is looked at again, and shown as it stands then.
for (const live of document.querySelectorAll("[data-again]")) {
  let pause = 3000;
  const again = () => setTimeout(look, (pause = Math.min(pause * 1.2, 60000)));
  const look = async () => {
    if (document.hidden) {
      again();
      return;
    }
    try {
      const answer = await fetch(location.href);
      if (!answer.ok) {
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.getElementById(live.id);
      if (now && now.innerHTML !== live.innerHTML) {
        live.replaceChildren(...now.childNodes);
      }
      if (now && "again" in now.dataset) {
        again();
      }
    } catch {
      again();
    }
  };
  again();
}
