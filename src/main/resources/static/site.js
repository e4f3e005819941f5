// What the pages can do without: `/` goes to the search box, Esc leaves it, and Esc or a click elsewhere closes the languages.
const box = document.getElementById("q");
const languages = document.querySelector("details.languages");
const writing = element => element.isContentEditable || element.matches("input, textarea, select");

document.addEventListener("keydown", event => {
  if (event.key === "/" && box && !event.ctrlKey && !event.metaKey && !event.altKey && !writing(event.target)) {
    event.preventDefault();
    box.focus();
    box.select();
  } else if (event.key === "Escape" && event.target === box) {
    box.blur();
  } else if (event.key === "Escape" && languages?.open) {
    languages.open = false;
    languages.querySelector("summary").focus();
  }
});

document.addEventListener("click", event => {
  if (languages?.open && !languages.contains(event.target)) {
    languages.open = false;
  }
});
