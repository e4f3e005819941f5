// Files are sent as soon as they are chosen or dropped, one after another, and one sees how far they are. What is being written stays in
// the browser's own storage meanwhile.
const drop = document.querySelector("form.drop");
if (drop) {
  const list = document.createElement("div");
  list.setAttribute("role", "status");
  drop.append(list);
  const send = file => new Promise(done => {
    const line = document.createElement("p");
    const bar = document.createElement("progress");
    const request = new XMLHttpRequest();
    const body = new FormData();
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    line.append(file.name + " ", bar);
    list.append(line);
    body.append("from", drop.elements.from.value);
    body.append("files", file);
    request.upload.onprogress = event => { bar.value = 100 * event.loaded / event.total; };
    request.onloadend = () => {
      const taken = request.status >= 200 && request.status < 300;
      if (!taken) {
        const why = new DOMParser().parseFromString(request.responseText, "text/html").querySelector(".lead")?.textContent;
        line.textContent = drop.dataset.failed + " " + file.name + (why ? " – " + why : "");
      }
      done(taken);
    };
    request.open("POST", drop.action);
    request.send(body);
  });
  const take = async files => {
    let all = true;
    for (const file of files) {
      all = await send(file) && all;
    }
    if (all && files.length > 0) {
      location.hash = "files";
      location.reload();
    }
  };
  drop.elements.files.addEventListener("change", event => take([...event.target.files]));
  drop.addEventListener("dragover", event => {
    event.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", event => {
    event.preventDefault();
    drop.classList.remove("over");
    take([...event.dataTransfer.files]);
  });
}
