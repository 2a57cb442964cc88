namespace ServiceMap.Rogue;

internal sealed class Honest;
