// Runs before the first paint, so that remembered choices do not flash. Without storage the defaults stay.
try {
  for (const name of ['tema', 'tanda']) {
    const value = localStorage.getItem(`lajur:${name}`);
    if (value) document.documentElement.dataset[name] = value;
  }
} catch {}
