namespace Sovereignty.Evaluation;

/// <summary>Days on which the same pieces of law may bite.</summary>
internal readonly record struct Segment(int First, int Last, Piece[] Pieces);
