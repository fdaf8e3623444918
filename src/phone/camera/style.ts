/** The style of the camera; it arrives with its script. */
export const style = `
.take{display:inline-flex;align-items:center;justify-content:center;min-height:44px;padding:0 14px;margin:0;border:1px solid var(--line);
border-radius:4px;color:var(--accent);background:#fff;cursor:pointer;position:relative}
.take.primary{background:var(--accent);border-color:var(--accent);color:#fff}
.take[aria-disabled=true]{opacity:.6}
.take:focus-within{outline:2px solid var(--accent);outline-offset:2px}
.take input{position:absolute;inset:0;width:100%;height:100%;margin:0;padding:0;opacity:0;cursor:pointer}
ol>.shot:first-child,.actions~.notice{margin-top:10px}
.shot{display:flex;gap:10px;align-items:flex-start}
.shot img{width:96px;flex:none;border:1px solid var(--line);background:#fff}
.shot .actions button,.shot .take{padding:0 10px;font-size:14px}
.shot [aria-pressed=true]{background:#e8f0fe;border-color:var(--accent);font-weight:500}
.corners{padding:24px;margin:0 -12px;background:#3c4043;text-align:center;touch-action:pan-y}
.frame{position:relative;display:inline-block;line-height:0;user-select:none}
.frame img{max-width:100%;max-height:max(140px,min(56vh,100vh - 320px));max-height:max(140px,min(56vh,100svh - 320px))}
.frame svg{position:absolute;inset:0;width:100%;height:100%;overflow:visible}
.frame polygon{fill:rgb(26 86 196 / 14%);stroke:#1a56c4;stroke-width:3px;vector-effect:non-scaling-stroke}
button.handle{position:absolute;width:48px;height:48px;min-height:0;margin:-24px 0 0 -24px;padding:0;border:0;border-radius:50%;
background:rgb(255 255 255 / 1%);touch-action:none}
button.handle::after{content:'';position:absolute;inset:12px;border-radius:50%;background:rgb(255 255 255 / 70%);border:3px solid #1a56c4}
button.handle:focus-visible{outline:3px solid #fff;outline-offset:-4px}
.magnifier{position:absolute;top:0;width:100px;height:100px;border-radius:50%;border:3px solid #fff;background-repeat:no-repeat;
background-color:#3c4043;pointer-events:none;z-index:1}
.magnifier::after{content:'';position:absolute;left:47px;top:47px;width:6px;height:6px;border-radius:50%;background:#1a56c4}
`;
