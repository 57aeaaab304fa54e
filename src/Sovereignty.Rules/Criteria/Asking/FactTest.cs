namespace Sovereignty.Criteria;

/// <summary>A test of one possible value of a fact. Static, with what it needs as argument, so that asking allocates nothing.</summary>
public delegate Truth FactTest<in T, in TArgument>(T value, TArgument argument, ref Inquiry inquiry);
