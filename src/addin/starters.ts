/** The file host, for what is only now and then asked of it inside Excel. */
export const starters = () => import(/* webpackChunkName: "files" */ "../workbooks/file/starters");
