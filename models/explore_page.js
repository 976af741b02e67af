"use strict";
// The search over the posts. What posts say goes into the page as text and never as markup.
(() => {
  const AT_ONCE = 50;
  const { handles, kinds, posts } = JSON.parse(document.getElementById("posts").textContent);
  const [words, kind, whose, found, results, more] = ["words", "kind", "whose", "found", "results", "more"].map((id) =>
    document.getElementById(id),
  );
  const isChanged = (parts) => typeof parts !== "string";
  const every = (parts, wanted) => parts.filter((_, at) => wanted.includes(at % 3)).join("");
  const before = (parts) => (isChanged(parts) ? every(parts, [0, 1]) : parts);
  const after = (parts) => (isChanged(parts) ? every(parts, [0, 2]) : parts);
  const folded = (text) => text.normalize("NFC").toLowerCase();
  const haystacks = new Map();

  const shows = {
    all: ["All posts", () => true],
    kept: ["Kept", (post) => kinds[post[2]].kept],
    changed: ["Kept, changed by cleaning", (post) => isChanged(post[3])],
    dropped: ["Left out", (post) => !kinds[post[2]].kept],
  };
  kinds.forEach((one, at) => {
    const label = one.kept ? `Kept: ${one.label.toLowerCase()}` : `Left out: ${one.label.toLowerCase()}`;
    shows[`kind-${at}`] = [label, (post) => post[2] === at];
  });

  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const option = (value, label) => make("option", { value, textContent: label });

  const haystack = (post) => {
    if (!haystacks.has(post)) haystacks.set(post, folded(`${before(post[3])}\n${after(post[3])}`));
    return haystacks.get(post);
  };

  /** Put text into an element, with what was searched for marked. */
  const write = (element, text, needle) => {
    const low = folded(text);
    let at = 0;
    // Folding can change how long a text is; then nothing is marked.
    for (let hit; needle && low.length === text.length && (hit = low.indexOf(needle, at)) >= 0; at = hit + needle.length) {
      element.append(text.slice(at, hit), make("mark", { textContent: text.slice(hit, hit + needle.length) }));
    }
    element.append(text.slice(at));
    return element;
  };

  const textOf = (parts, changed, name, needle) => {
    const shown = make("p", { className: "text", dir: "auto" });
    if (!isChanged(parts)) return write(shown, parts || "(no words kept)", needle);
    for (let at = 0; at < parts.length; at += 3) {
      write(shown, parts[at], needle);
      if (parts[at + changed]) shown.append(write(make(name), parts[at + changed], needle));
    }
    return shown;
  };

  const show = (post, needle) => {
    const [handle, minutes, at, parts] = post;
    const about = make("p", { className: "about" });
    if (handles.length > 1) about.append(make("span", { textContent: `@${handles[handle]}` }));
    const time = minutes === null ? "no time" : new Date(minutes * 60000).toISOString().slice(0, 16).replace("T", " ");
    about.append(make("span", { textContent: time }));
    about.append(make("span", { className: "tag", textContent: kinds[at].kept ? "kept" : "left out" }));
    about.append(make("span", { textContent: kinds[at].label.toLowerCase() }));
    if (!isChanged(parts)) return make("li", { className: "post" }, about, textOf(parts, 1, "del", needle));
    return make("li", { className: "post" }, about, make("div", { className: "pair" },
      make("div", {}, make("h5", { textContent: "As it came" }), textOf(parts, 1, "del", needle)),
      make("div", {}, make("h5", { textContent: "As cleaned" }), textOf(parts, 2, "ins", needle)),
    ));
  };

  let hits = [];
  let shown = 0;

  const showMore = () => {
    const needle = folded(words.value.trim());
    results.append(...hits.slice(shown, shown + AT_ONCE).map((post) => show(post, needle)));
    shown = Math.min(shown + AT_ONCE, hits.length);
    const count = `${hits.length.toLocaleString("en")} ${hits.length === 1 ? "post" : "posts"}`;
    found.textContent = shown < hits.length ? `${count}; the first ${shown} are shown.` : `${count}.`;
    more.hidden = shown === hits.length;
  };

  const search = () => {
    const needle = folded(words.value.trim());
    const [, fits] = shows[kind.value];
    hits = posts.filter(
      (post) => fits(post) && (!whose.value || post[0] === Number(whose.value)) && (!needle || haystack(post).includes(needle)),
    );
    shown = 0;
    results.replaceChildren();
    showMore();
  };

  for (const [value, [label, fits]] of Object.entries(shows)) {
    const count = posts.filter(fits).length;
    if (count) kind.append(option(value, `${label} (${count.toLocaleString("en")})`));
  }
  whose.append(option("", "everybody"), ...handles.map((handle, at) => option(at, `@${handle}`)));
  document.getElementById("whose-label").hidden = handles.length < 2;
  document.querySelector(".controls").hidden = false;
  words.addEventListener("input", search);
  kind.addEventListener("change", search);
  whose.addEventListener("change", search);
  more.addEventListener("click", () => {
    const first = shown;
    showMore();
    // The button may be gone now; whoever uses the keyboard goes on at the first new post.
    results.children[first].tabIndex = -1;
    results.children[first].focus();
  });
  search();
})();
