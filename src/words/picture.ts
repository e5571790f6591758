/** Interface words around a picture. */
export const pictureStrings = {
  svg: '保存 SVG',
  png: '保存 PNG',
  table: '同样内容的表',
} as const;
