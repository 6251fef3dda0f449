//! Logistic regression over sparse rows with an L2 penalty, by L-BFGS (Nocedal and Wright, *Numerical
//! Optimization*, algorithms 7.4 and 7.5) with a backtracking line search. Deterministic. A pair (better,
//! worse) is fitted as the row of their difference with target 1 and without a bias.

/// A row: features by number, with what it should be and how much it counts.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Number of the feature and its value.
    pub features: Vec<(u32, f64)>,
    /// 0–1.
    pub target: f64,
    /// Added to the logit and not fitted.
    pub offset: f64,
    /// How much the row counts, usually 1.
    pub weight: f64,
}

/// How to fit.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Number of features; row features are below it. The bias, where there is one, is apart.
    pub features: usize,
    /// Penalty: half of it times the sum of the squared weights, beside the summed loss.
    pub penalty: f64,
    /// Whether there is a bias (it is not penalised).
    pub bias: bool,
    /// Steps at most.
    pub steps: usize,
}

/// What was fitted.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// The bias; 0 where none was asked for.
    pub bias: f64,
    /// A weight for each feature.
    pub weights: Vec<f64>,
}

impl Fit {
    /// The logit of a row.
    pub fn logit(&self, features: &[(u32, f64)]) -> f64 {
        let products = features
            .iter()
            .map(|(i, value)| self.weights.get(*i as usize).map_or(0.0, |w| w * value));
        self.bias + products.sum::<f64>()
    }

    /// The probability of a row.
    pub fn chance(&self, features: &[(u32, f64)]) -> f64 {
        chance(self.logit(features))
    }
}

fn chance(logit: f64) -> f64 {
    1.0 / (1.0 + (-logit).exp())
}

/// How many steps L-BFGS remembers.
const MEMORY: usize = 8;

/// Fits the weights.
pub fn fit(rows: &[Row], settings: Settings) -> Fit {
    // The bias is the last coordinate.
    let mut at = vec![0.0; settings.features + 1];
    let mut gradient = vec![0.0; at.len()];
    let mut loss = evaluate(rows, settings, &at, &mut gradient);
    let mut memory: Vec<(Vec<f64>, Vec<f64>)> = Vec::new();
    for _ in 0..settings.steps {
        let direction = direction(&gradient, &memory);
        let slope = dot(&direction, &gradient);
        if slope > -1e-9 {
            break;
        }
        let Some((next, next_gradient, next_loss)) = search(
            rows,
            settings,
            (&at, &direction),
            (loss, slope),
            memory.is_empty(),
        ) else {
            break;
        };
        let step: Vec<f64> = next.iter().zip(&at).map(|(a, b)| a - b).collect();
        let change: Vec<f64> = next_gradient
            .iter()
            .zip(&gradient)
            .map(|(a, b)| a - b)
            .collect();
        if dot(&step, &change) > 1e-12 {
            memory.push((step, change));
            if memory.len() > MEMORY {
                memory.remove(0);
            }
        }
        let gained = loss - next_loss;
        (at, gradient, loss) = (next, next_gradient, next_loss);
        if gained < 1e-9 * loss.abs().max(1.0) {
            break;
        }
    }
    let bias = at.pop().unwrap_or_default();
    Fit { bias, weights: at }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

/// The penalised loss at a place, and its gradient.
fn evaluate(rows: &[Row], settings: Settings, at: &[f64], gradient: &mut [f64]) -> f64 {
    let bias = settings.features;
    gradient.fill(0.0);
    let mut loss = 0.0;
    for row in rows {
        let products = row
            .features
            .iter()
            .map(|(i, value)| at[*i as usize] * value);
        let logit = row.offset + at[bias] + products.sum::<f64>();
        // log(1 + e^x) without overflow
        let softplus = logit.max(0.0) + (-logit.abs()).exp().ln_1p();
        loss += row.weight * (softplus - row.target * logit);
        let error = row.weight * (chance(logit) - row.target);
        for (i, value) in &row.features {
            gradient[*i as usize] += error * value;
        }
        if settings.bias {
            gradient[bias] += error;
        }
    }
    for (weight, slope) in at[..bias].iter().zip(gradient.iter_mut()) {
        loss += settings.penalty * weight * weight / 2.0;
        *slope += settings.penalty * weight;
    }
    loss
}

/// Two loops over the remembered steps: minus the inverse Hessian times the gradient.
fn direction(gradient: &[f64], memory: &[(Vec<f64>, Vec<f64>)]) -> Vec<f64> {
    let mut direction: Vec<f64> = gradient.iter().map(|g| -g).collect();
    let mut alphas = Vec::with_capacity(memory.len());
    for (step, change) in memory.iter().rev() {
        let alpha = dot(step, &direction) / dot(step, change);
        direction
            .iter_mut()
            .zip(change)
            .for_each(|(d, c)| *d -= alpha * c);
        alphas.push(alpha);
    }
    if let Some((step, change)) = memory.last() {
        let scale = dot(step, change) / dot(change, change);
        direction.iter_mut().for_each(|d| *d *= scale);
    }
    for ((step, change), alpha) in memory.iter().zip(alphas.iter().rev()) {
        let beta = dot(change, &direction) / dot(step, change);
        direction
            .iter_mut()
            .zip(step)
            .for_each(|(d, s)| *d += (alpha - beta) * s);
    }
    direction
}

/// Halves the step until the loss falls enough (Armijo).
fn search(
    rows: &[Row],
    settings: Settings,
    (at, direction): (&[f64], &[f64]),
    (loss, slope): (f64, f64),
    first: bool,
) -> Option<(Vec<f64>, Vec<f64>, f64)> {
    let norm = dot(direction, direction).sqrt();
    let mut length = if first { (1.0 / norm).min(1.0) } else { 1.0 };
    let mut gradient = vec![0.0; at.len()];
    for _ in 0..40 {
        let next: Vec<f64> = at
            .iter()
            .zip(direction)
            .map(|(a, d)| a + length * d)
            .collect();
        let next_loss = evaluate(rows, settings, &next, &mut gradient);
        if next_loss <= loss + 1e-4 * length * slope {
            return Some((next, gradient, next_loss));
        }
        length /= 2.0;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Row, Settings, fit};

    fn row(features: &[(u32, f64)], target: f64) -> Row {
        Row {
            features: features.to_vec(),
            target,
            offset: 0.0,
            weight: 1.0,
        }
    }

    #[test]
    fn the_bias_of_no_features_is_the_log_odds() {
        let rows: Vec<Row> = (0..4)
            .map(|n| row(&[], f64::from(u8::from(n > 0))))
            .collect();
        let settings = Settings {
            features: 0,
            penalty: 1.0,
            bias: true,
            steps: 100,
        };
        assert!((fit(&rows, settings).bias - 3_f64.ln()).abs() < 1e-4);
    }

    #[test]
    fn it_finds_the_weights_that_made_the_rows() {
        // every cell of a small grid, with the probability itself as target
        let chance = |a: f64, b: f64| 1.0 / (1.0 + (-(1.5 * a - 2.0 * b + 0.5_f64)).exp());
        let grid =
            (-4..=4).flat_map(|a| (-4..=4).map(move |b| (f64::from(a) / 2.0, f64::from(b) / 2.0)));
        let rows: Vec<Row> = grid
            .map(|(a, b)| row(&[(0, a), (1, b)], chance(a, b)))
            .collect();
        let settings = Settings {
            features: 2,
            penalty: 1e-6,
            bias: true,
            steps: 200,
        };
        let found = fit(&rows, settings);
        assert!((found.weights[0] - 1.5).abs() < 1e-2, "{found:?}");
        assert!((found.weights[1] + 2.0).abs() < 1e-2, "{found:?}");
        assert!((found.bias - 0.5).abs() < 1e-2, "{found:?}");
        let held_down = fit(
            &rows,
            Settings {
                penalty: 50.0,
                ..settings
            },
        );
        assert!(held_down.weights[0] < found.weights[0]);
    }
}
