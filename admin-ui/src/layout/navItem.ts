export interface NavItem {
  /** Route name. */
  name: string
  /** Message key. */
  title: string
  /** Path data of a 24×24 line icon. */
  icon: string
}
