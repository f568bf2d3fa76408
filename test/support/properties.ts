/** fast-check with the seed of the run (`jest --seed`), so that a run that failed can be run again as it was. */
import fc from "fast-check";

fc.configureGlobal({ seed: jest.getSeed() });

export { fc };
