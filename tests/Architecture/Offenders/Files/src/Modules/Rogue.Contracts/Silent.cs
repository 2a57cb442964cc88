namespace ServiceMap.Rogue.Contracts;

// TODO say what this is
public sealed record Silent;
