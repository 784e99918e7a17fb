import styles from './Why.module.css';

/** Why good figures on the set say little of photos. */
export function Why() {
  return (
    <section className={styles['why']} aria-labelledby="why">
      <h3 id="why">Why it fails on photos</h3>
      <ul>
        <li>
          The nets have seen one shop’s studio pictures and nothing else: upright, alone, seen from
          one side, on a plain ground. A jumper that lies folded on a bed is no jumper to them.
        </li>
        <li>
          There is no “none of these”. The ten chances sum to 100% whatever they are shown: a cap
          must be a bag or a boot, and they may be sure of it.
        </li>
        <li>White clothes become black on black. The makers of the set left them out for that.</li>
        <li>
          28 × 28 pixels keep the outline and lose the collar, the buttons and the knit, which are
          what tells a shirt from a T-shirt or a coat from a pullover.
        </li>
      </ul>
      <p>
        The category beside your photos comes from another net, which learned from people’s own
        photos and was taught to say when it does not know.
      </p>
    </section>
  );
}
