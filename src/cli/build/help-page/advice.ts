/** General advice on the help page, after the functions. */
export const advice = `<section aria-labelledby="errors">
<h2 id="errors">When a cell shows an error</h2>
<dl>
<dt><code>#N/A</code></dt>
<dd>There is no figure, or the name is unknown or fits several. Rest the pointer on the cell's warning mark to read the
reason. Where Excel does not show it, <code>LOF.WHY</code> with the same council and metric gives it as text. A missing
figure is never shown as 0 or as an empty cell.</dd>
<dt><code>#VALUE!</code></dt>
<dd>An argument is not usable. The reason names it.</dd>
<dt><code>#NAME?</code> or <code>_xldudf_LOF_</code> in a formula</dt>
<dd>Excel has opened the workbook without this add-in. On the Home tab choose Add-ins, then this add-in. If a cell still
shows the error, select it, press F2, then Enter. Recalculating does not help.</dd>
<dt><code>#BUSY!</code></dt>
<dd>The figures are being read; it passes within seconds. If it stays, open the Local outcomes pane: it says what is
wrong. In large workbooks calculation is faster with the pane open.</dd>
<dt><code>#SPILL!</code></dt>
<dd>The answer needs more cells than are free. Clear the cells beside and below.</dd>
<dt><code>#CALC!</code></dt>
<dd>Excel cannot calculate our functions in Evaluate Formula, in the Insert Function window, with F9 on part of a formula
or inside conditional formatting. The cell itself is right. Let a conditional format refer to a helper cell. A whole
column as an argument may show it too: give the used range, such as <code>A2:A50</code>.</dd>
</dl>
</section>
<section aria-labelledby="habits">
<h2 id="habits">Good habits</h2>
<ul>
<li>One formula over ranges is better than hundreds of single ones: areas down, metrics across gives the whole block.</li>
<li>Avoid <code>TODAY()</code> and <code>NOW()</code> as arguments: Excel would calculate again at every entry.</li>
<li>People without the add-in see the last values until their Excel recalculates, then <code>#NAME?</code>. Before you
send a workbook, copy the cells and paste them as values.</li>
<li>Give a period as it is published, <code>"2024/25"</code> or <code>"2022 - 24"</code>. A year alone means a calendar
year, or the one date or period of each year that lies within it, such as 31 March 2025. Where periods run over New Year it
names several and is refused with them, whichever are held, so that no formula changes its meaning with new figures.
<code>202425</code>, as in DfE's files, is 2024/25.</li>
<li><code>LOF.EDITION</code> in a corner of the sheet records which data the figures come from.</li>
</ul>
</section>
<section aria-labelledby="privacy">
<h2 id="privacy">Privacy</h2>
<p>The figures come with the add-in and everything is calculated in Excel. The add-in sends nothing about you or your
workbook anywhere. Office.js, the part that connects any add-in with Excel, is loaded from Microsoft and may report
technical details of its use to Microsoft.</p>
</section>
<section aria-labelledby="sources">
<h2 id="sources">Sources</h2>
<p>Contains public sector information licensed under the
<a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a>.
<code>LOF.ABOUT</code> gives publisher, source and period of every metric. The add-in is not an official product of any
government department, and nobody there has endorsed it.</p>
</section>
`;
