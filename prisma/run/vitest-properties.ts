import fc from 'fast-check';

// Property tests draw the same cases in every run, so that a change that fails is the change that broke something.
// PROPERTY_SEED=<whole number> draws others, to look further.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_123) });
