// Runs before the first paint, so that remembered choices do not flash. Without storage the defaults stay.
try {
  for (const name of ['tema', 'perkiraan']) {
    const value = localStorage.getItem(`lajur:${name}`);
    if (value) document.documentElement.dataset[name] = value;
  }
} catch {}
