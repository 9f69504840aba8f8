import { BrowserWindow } from './window'

type Template = {
  id?: string
  label?: string
  role?: string
  type?: string
  accelerator?: string
  click?: (item: object, window: BrowserWindow | undefined, event: object) => void
  submenu?: Template[]
}

class MenuItem {
  readonly id: string | undefined
  readonly label: string
  readonly role: string | undefined
  readonly accelerator: string | undefined
  readonly submenu: Menu | undefined
  readonly click: () => void

  constructor(template: Template) {
    this.id = template.id
    this.label = template.label ?? ''
    this.role = template.role
    this.accelerator = template.accelerator
    this.submenu = template.submenu && Menu.buildFromTemplate(template.submenu)
    this.click = () => {
      const [window] = BrowserWindow.getAllWindows().filter((one) => one.isVisible())
      template.click?.(this, window, {})
    }
  }
}

let shown: Menu | null = null

export class Menu {
  readonly items: readonly MenuItem[]

  private constructor(items: readonly MenuItem[]) {
    this.items = items
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }

  static buildFromTemplate(template: readonly Template[]): Menu {
    return new Menu(template.map((item) => new MenuItem(item)))
  }
  static setApplicationMenu(menu: Menu | null): void {
    shown = menu
  }
  static getApplicationMenu(): Menu | null {
    return shown
  }
}
