//! What a seed draws. The stream (ChaCha with 12 rounds) and the way from it to values are fixed here,
//! so that a seed means the same on every machine and in every version.

use crate::model::draw::Drawn;
use crate::model::program::{Domain, Program};
use rand::rand_core::{Rng, SeedableRng};
use rand_chacha::ChaCha12Rng;

/// Streams of one seed, so that a further draw of one kind does not move the others.
#[derive(Clone, Copy)]
enum Stream {
    Values = 0,
    Order = 1,
}

fn stream(seed: u64, stream: Stream) -> ChaCha12Rng {
    let mut rng = ChaCha12Rng::seed_from_u64(seed);
    rng.set_stream(stream as u64);
    rng
}

/// An even choice among `n` values, by rejection: `rand`'s own ranges may change between versions.
fn below(rng: &mut ChaCha12Rng, n: u64) -> u64 {
    let n = n.max(1);
    let zone = u64::MAX - (u64::MAX % n + 1) % n;
    loop {
        let x = rng.next_u64();
        if x <= zone {
            return x % n;
        }
    }
}

/// The values that an attempt with this seed draws, in the order of the names.
pub fn draw(program: &Program, seed: u64) -> Vec<Drawn> {
    let mut rng = stream(seed, Stream::Values);
    program
        .vary
        .iter()
        .map(|vary| draw_one(&mut rng, &vary.domain))
        .collect()
}

fn draw_one(rng: &mut ChaCha12Rng, domain: &Domain) -> Drawn {
    match domain {
        Domain::OneOf(items) => Drawn::Item(below(rng, items.len() as u64) as u32),
        Domain::Digits(pattern) => {
            let mut first = true;
            let text = pattern.chars().map(|c| match c {
                '#' if first => {
                    first = false;
                    char::from(b'1' + below(rng, 9) as u8)
                }
                '#' => char::from(b'0' + below(rng, 10) as u8),
                other => other,
            });
            Drawn::Digits(text.collect())
        }
        Domain::Money { min, max, step, .. } => Drawn::Money(in_steps(rng, *min, *max, *step)),
        Domain::Int { min, max } => Drawn::Int(in_steps(rng, *min, *max, 1)),
    }
}

fn in_steps(rng: &mut ChaCha12Rng, min: i64, max: i64, step: i64) -> i64 {
    let step = step.max(1);
    let count = max.saturating_sub(min).max(0) as u64 / step as u64 + 1;
    min.saturating_add((below(rng, count) as i64).saturating_mul(step))
}

/// An order of `count` things for the `visit`-th time at a node.
pub fn order(seed: u64, node: u32, visit: u32, count: usize) -> Vec<usize> {
    let mut rng = stream(seed, Stream::Order);
    rng.set_word_pos((u128::from(node) << 32 | u128::from(visit)) * 256);
    let mut order: Vec<usize> = (0..count).collect();
    for i in (1..count).rev() {
        order.swap(i, below(&mut rng, i as u64 + 1) as usize);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::{below, order, stream};

    #[test]
    fn the_stream_never_changes() {
        // figures computed once; if they change, every recorded attempt changes its meaning
        let mut rng = stream(42, super::Stream::Values);
        let drawn: Vec<u64> = (0..6).map(|_| below(&mut rng, 1000)).collect();
        assert_eq!(drawn, [522, 189, 249, 58, 202, 928]);
        assert_eq!(order(42, 3, 1, 5), [2, 3, 1, 4, 0]);
    }

    #[test]
    fn an_order_has_everything_once_and_differs_by_visit() {
        for visit in 0..20 {
            let mut sorted = order(7, 1, visit, 4);
            sorted.sort_unstable();
            assert_eq!(sorted, [0, 1, 2, 3]);
        }
        let different = (0..20).any(|v| order(7, 1, v, 4) != order(7, 1, 0, 4));
        assert!(different);
    }
}
