namespace Sovereignty.Evaluation;

/// <summary>Days on which the same pieces of law may bite. What no day of a piece can change was settled when the dossier was opened; the other pieces are asked.</summary>
internal readonly record struct Segment(int First, int Last, Conclusion Settled, Piece[] Pieces);
